package lazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

final class WordsCheck {
    private static final String TEXT = "boil em mash em stick em in a stew. Po Tay Toes.";
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    public static void main(String[] args) throws Exception {
        WordsFlow flow = new WordsFlow(new Words("Hello"), CLOCK);

        WordsFlowLazy words = flow.lazy(TEXT, 1954);
        assertThat(Words.RUNS).as("nothing before something is asked for").isEmpty();
        assertThat(words.last()).isEqualTo("toes");
        assertThat(words.last()).isEqualTo("toes");
        assertThat(Words.RUNS).containsExactly("tokens", "ends");
        assertThat(words.headline()).isEqualTo("Hello, 10 words from boil since 1954 at 1970-01-01T00:00:00Z");
        assertThat(words.uniques()).isEqualTo(10);
        assertThat(Words.RUNS).containsExactly("tokens", "ends", "counts", "uniques", "headline");
        assertThat(words.headline()).isEqualTo(flow.run(TEXT, 1954).headline());

        Words.RUNS.clear();
        assertThat(flow.runLast(TEXT)).isEqualTo("toes");
        assertThat(Words.RUNS).containsExactly("tokens", "ends");
        Words.RUNS.clear();
        assertThat(flow.runHeadline(TEXT, 1954)).isEqualTo(words.headline());
        assertThat(Words.RUNS).containsExactly("tokens", "counts", "uniques", "ends", "headline");

        WordsFlow replaced = WordsFlow.builder().words(new Words("Bye")).clock(CLOCK).counts(Map.of()).last("x").build();
        Words.RUNS.clear();
        assertThat(replaced.lazy(TEXT, 0).uniques()).isEqualTo(0);
        assertThat(replaced.lazy(TEXT, 0).last()).isEqualTo("x");
        assertThat(Words.RUNS).as("what feeds replaced values only is not needed").containsExactly("uniques");
        assertThat(replaced.lazy(TEXT, 7).headline()).startsWith("Bye, 0 words from boil since 7");
        assertThat(replaced.runLast(TEXT)).isEqualTo("x");
        assertThat(replaced.runHeadline(TEXT, 7)).startsWith("Bye, 0 words from boil since 7");

        List<String> named = java.util.stream.Stream.of(WordsFlow.class.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("run"))
                .map(Method::getName)
                .sorted()
                .toList();
        assertThat(named).containsExactly("run", "runHeadline", "runLast");
        assertThat(AutoCloseable.class).as("nothing to close").isNotIn((Object[]) WordsFlowLazy.class.getInterfaces());

        failures(flow);
    }

    private static void failures(WordsFlow flow) {
        WordsFlowLazy empty = flow.lazy(" ", 0);
        Words.RUNS.clear();
        Throwable first = org.assertj.core.api.Assertions.catchThrowable(empty::last);
        assertThat(first).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(empty::headline).isSameAs(first);
        assertThatThrownBy(empty::last).isSameAs(first);
        assertThat(empty.uniques()).as("what does not need it is not harmed").isEqualTo(0);
        assertThat(Words.RUNS).containsExactly("tokens", "ends", "counts", "uniques");
    }
}
