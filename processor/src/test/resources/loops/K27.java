package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Effects come last among the steps of their element. */
final class K27 {
    @Flow(replaceable = false)
    static final class Told {
        @Processor
        static void told(@Each("boxes") List<Integer> box) {
            Diary.note("box " + box.size());
        }

        @Processor
        static List<Integer> things(@Each("boxes") List<Integer> box) {
            return box;
        }

        @Processor
        static void thing(@Each("things") int thing) {
            Diary.note("thing " + thing);
        }

        @Processor
        static int twice(@Each("things") int thing) {
            Diary.note("twice " + thing);
            return 2 * thing;
        }

        @Processor
        static void both(@Each("things") int thing, int twice) {
            Diary.note("both " + twice);
        }

        @Processor
        static List<List<Integer>> boxes(@Input int n) {
            return List.of(List.of(1, 2), List.of(n));
        }
    }

    static void k27_L11_effectsComeLastInSourceOrder() {
        new K27_ToldFlow().run(3);

        assertThat(Diary.read())
                .containsExactly(
                        "twice 1", "thing 1", "both 2", "twice 2", "thing 2", "both 4", "box 2", "twice 3", "thing 3",
                        "both 6", "box 1");
    }

    private K27() {}
}
