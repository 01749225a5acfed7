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

/** An initial value that takes values of the scope that keeps it. */
final class K16 {
    @Flow(keep = "left", replaceable = false)
    static final class Purses {
        @Processor
        static List<List<Integer>> purses(@Input int n) {
            return List.of(List.of(9, 1, 2), List.of(), List.of(8), List.of(7, 3));
        }

        @Processor
        static List<Integer> bills(@Each("purses") List<Integer> purse) {
            return purse;
        }

        @Processor
        static int money(@Each("purses") List<Integer> purse, @Input int n) {
            return n + purse.size();
        }

        @Initial("balance")
        static int opening(int money) {
            return Diary.note("opening", money);
        }

        @Processor
        static int balance(@Previous int balance, @Each("bills") int bill) {
            return balance - bill;
        }

        @Processor
        static int left(@Last int balance) {
            return balance;
        }
    }

    static void k16_L06_initialValueTakesValuesOfItsScope() {
        assertThat(new K16_PursesFlow().run(100).left()).containsExactly(91, 100, 93, 92);
        assertThat(Diary.read()).containsExactly("opening", "opening", "opening", "opening");
    }

    private K16() {}
}
