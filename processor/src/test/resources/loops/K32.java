package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Elements that are null, sequences that are. */
final class K32 {
    @Flow(keep = "mark", replaceable = false)
    static final class Marks {
        @Processor
        static String mark(@Input @Each("words") @Nullable String word) {
            return Diary.note("mark", word == null ? "-" : word);
        }
    }

    @Flow(
            keep = {"mark", "length"},
            replaceable = false)
    static final class Strict {
        @Processor
        static String mark(@Input @Each("words") @Nullable String word) {
            return word == null ? "-" : word;
        }

        @Processor
        static int length(@Input @Each("words") @NonNull String word) {
            return Diary.note("length", word.length());
        }
    }

    private static final List<String> WORDS = Collections.unmodifiableList(Arrays.asList("a", null, "b"));

    static void k32_L13_nullElementsAreTakenByWhoAllowsThem() {
        assertThat(new K32_MarksFlow().run(WORDS).mark()).containsExactly("a", "-", "b");
    }

    static void k32_L13_nullElementsAreRefusedByWhoDoesNot() {
        assertThatThrownBy(() -> new K32_StrictFlow().run(WORDS)).isInstanceOf(NullPointerException.class);
        assertThat(Diary.read()).containsExactly("length");
    }

    static void k32_L13_nullSequenceIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> new K32_MarksFlow().run((Iterable<String>) null)).hasMessageContaining("words");
        assertThat(Diary.read()).isEmpty();
    }

    private K32() {}
}
