package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.Stream;

/** A loop that runs as its stream is pulled. */
final class K24 {
    @Flow(replaceable = false)
    static final class Lazily {
        @Processor
        static int twice(@Input @Each("numbers") int n) {
            return Diary.note("twice", 2 * n);
        }

        @Processor
        static int large(@All("twice") Stream<Integer> all) {
            return all.filter(n -> n > 3).findFirst().orElseThrow();
        }
    }

    @Flow(replaceable = false)
    static final class Collected {
        @Processor
        static int twice(@Input @Each("numbers") int n) {
            return Diary.note("twice", 2 * n);
        }

        @Processor
        static int large(@All("twice") Stream<Integer> all) {
            return all.filter(n -> n > 3).findFirst().orElseThrow();
        }

        @Processor
        static int count(@All("twice") List<Integer> all) {
            return all.size();
        }
    }

    static void k24_L10_onlyResultIsMadeAsItIsPulled() {
        assertThat(new K24_LazilyFlow().run(new int[] {1, 2, 3, 4}).large()).isEqualTo(4);
        assertThat(Diary.read()).containsExactly("twice", "twice");
    }

    static void k24_L10_withASecondResultAllAreMadeBefore() {
        K24_CollectedFlow.Outputs outputs = new K24_CollectedFlow().run(new int[] {1, 2, 3, 4});

        assertThat(outputs.large()).isEqualTo(4);
        assertThat(outputs.count()).isEqualTo(4);
        assertThat(Diary.read()).containsExactly("twice", "twice", "twice", "twice");
    }

    private K24() {}
}
