package text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

final class WordsCheck {
    private static final String TEXT = "boil em mash em stick em in a stew. Po Tay Toes.";
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    public static void main(String[] args) {
        WordsFlow.Outputs outputs = new WordsFlow(CLOCK).run(TEXT);

        assertThat(outputs.tokens())
                .containsExactly("boil", "em", "mash", "em", "stick", "em", "in", "a", "stew", "po", "tay", "toes");
        assertThat(outputs.counts()).hasSize(10).containsEntry("em", 3L);
        assertThat(outputs.counts().values().stream().filter(count -> count == 1L)).hasSize(9);
        assertThat(outputs.uniques()).isEqualTo(10);
        assertThat(outputs.first()).isEqualTo("boil");
        assertThat(outputs.last()).isEqualTo("toes");
        assertThat(outputs.headline()).isEqualTo("10 words at 1970-01-01T00:00:00Z");
        assertThat(outputs).hasToString("Outputs[tokens=" + outputs.tokens() + ", counts=" + outputs.counts()
                + ", uniques=10, first=boil, last=toes, headline=10 words at 1970-01-01T00:00:00Z]");
        assertThat(Words.runsOfTokens).isEqualTo(1);

        replacedValuesAreNotMade();
        builderKeepsWhatItBuilt();
    }

    private static void replacedValuesAreNotMade() {
        Words.runsOfTokens = 0;
        WordsFlow.Outputs outputs = WordsFlow.builder()
                .clock(CLOCK)
                .tokens(List.of("x", "y", "x"))
                .last("z")
                .build()
                .run(TEXT);

        assertThat(Words.runsOfTokens).isZero();
        assertThat(outputs.uniques()).isEqualTo(2);
        assertThat(outputs.last()).isEqualTo("z");
        assertThat(outputs.headline()).startsWith("2 words");

        assertThat(WordsFlow.builder().clock(CLOCK).last(null).build().run(TEXT).last()).isNull();
        assertThatThrownBy(() -> WordsFlow.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("WordsFlow depends on `clock`, which nothing supplies."
                        + " Fix: call WordsFlowBuilder.clock(…) before build()");
    }

    private static void builderKeepsWhatItBuilt() {
        WordsFlowBuilder builder = WordsFlow.builder().clock(CLOCK).first("one");
        WordsFlow one = builder.build();
        WordsFlow two = builder.first("two").build();

        assertThat(one.run(TEXT).first()).isEqualTo("one");
        assertThat(two.run(TEXT).first()).isEqualTo("two");
    }
}
