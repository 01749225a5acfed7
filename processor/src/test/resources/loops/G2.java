package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Two branches of one step of a loop. */
final class G2 {
    @Flow(replaceable = false)
    static final class Branches {
        @Processor
        static int next(@Input @Each("numbers") int n) {
            return Diary.note("next", n + 1);
        }

        @Processor
        static int four(int next) {
            return next + 4;
        }

        @Processor
        static int two(int next) {
            return next + 2;
        }

        @Processor
        static String fours(@All("four") List<Integer> fours) {
            return "" + fours;
        }

        @Processor
        static int sum(@All("two") List<Integer> twos) {
            return twos.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static void g2_L16_stepOfTwoBranchesIsMadeOnceForEachElement() {
        G2_BranchesFlow.Outputs outputs = new G2_BranchesFlow().run(new int[] {0, 1, 2, 3});

        assertThat(outputs.sum()).isEqualTo(18);
        assertThat(outputs.fours()).isEqualTo("[5, 6, 7, 8]");
        assertThat(Diary.read()).containsExactly("next", "next", "next", "next");
    }

    private G2() {}
}
