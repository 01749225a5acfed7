package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sequences that are null, in the run and in a loop. */
final class NullSequences {
    @Flow(keep = "seen", replaceable = false)
    static final class Nulls {
        @Processor
        static @Nullable List<String> words(@Input @Each("lines") String line) {
            return line.isEmpty() ? null : List.of(line.split(" "));
        }

        @Processor
        static String seen(@Each("words") String word) {
            return word;
        }
    }

    static void null_L13_nullSequenceOfAnElementIsAnErrorThatNamesIt() {
        assertThat(new NullSequences_NullsFlow().run(List.of("a b", "c")).seen()).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> new NullSequences_NullsFlow().run(List.of("a", ""))).hasMessageContaining("words");
    }

    private NullSequences() {}
}
