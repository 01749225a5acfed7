package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds of values that are null, and of ones that a guard leaves out, seen by others. */
final class NullFolds {
    @Flow(
            keep = {"last", "seen", "before"},
            replaceable = false)
    static final class Lasts {
        @Initial("last")
        static @Nullable String none() {
            return null;
        }

        @Processor
        static @Nullable String last(@Previous @Nullable String last, @Input @Each("words") String word) {
            return word.equals("drop") ? null : last == null ? word : last + word;
        }

        @Processor
        static String seen(@Nullable String last, @Input @Each("words") String word) {
            return word + "=" + last;
        }

        @Processor
        static String before(@Input @Each("words") String word, @Previous @Nullable String last) {
            return word + "<" + last;
        }

        @Processor
        static String end(@Last @Nullable String last) {
            return "end " + last;
        }
    }

    static void nullness_L05_foldsMayBeNull() {
        NullFolds_LastsFlow.Outputs outputs = new NullFolds_LastsFlow().run(List.of("a", "b", "drop"));

        assertThat(outputs.last()).containsExactly("a", "ab", null);
        assertThat(outputs.seen()).containsExactly("a=a", "b=ab", "drop=null");
        assertThat(outputs.before()).containsExactly("a<null", "b<a", "drop<ab");
        assertThat(outputs.end()).isEqualTo("end null");
    }

    private NullFolds() {}
}
