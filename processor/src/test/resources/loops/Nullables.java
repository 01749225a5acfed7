package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of a loop that are null, and Optionals that are empty. */
final class Nullables {
    @Flow(
            keep = {"text", "marked", "plain", "maybe", "content", "presence"},
            replaceable = false)
    static final class Texts {
        @Processor
        static @Nullable String text(@Input @Each("numbers") int n) {
            return n < 0 ? null : "t" + n;
        }

        @Processor
        static String marked(@Nullable String text) {
            return "<" + text + ">";
        }

        @Processor
        static String plain(@Input @Each("numbers") int n, Optional<String> text) {
            return n + text.orElse("-");
        }

        @Processor
        static Optional<Integer> maybe(@Input @Each("numbers") int n) {
            return n > 1 ? Optional.of(n) : Optional.empty();
        }

        @Processor
        static int content(Integer maybe) {
            return maybe + 1;
        }

        @Processor
        static String presence(Optional<Integer> maybe) {
            return maybe.isPresent() ? "yes" : "no";
        }

        @Processor
        static int contents(@All("content") int[] all) {
            return all.length;
        }

        @Processor
        static List<@Nullable String> texts(@All("text") List<@Nullable String> all) {
            return all;
        }
    }

    static void nullness_L13_nullIsAValueAndEmptyIsAbsent() {
        Nullables_TextsFlow.Outputs outputs = new Nullables_TextsFlow().run(new int[] {1, -1, 2});

        assertThat(outputs.text()).containsExactly("t1", null, "t2");
        assertThat(outputs.marked()).containsExactly("<t1>", "<null>", "<t2>");
        assertThat(outputs.plain()).containsExactly("1t1", "-1-", "2t2");
        assertThat(outputs.content()).containsExactly(3);
        assertThat(outputs.presence()).containsExactly("no", "no", "yes");
        assertThat(outputs.contents()).isEqualTo(1);
        assertThat(outputs.texts()).containsExactly("t1", null, "t2");
    }

    private Nullables() {}
}
