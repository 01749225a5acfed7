package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** A fold that is absent for an element. */
final class K14 {
    @Flow(
            keep = {"seen", "before"},
            replaceable = false)
    static final class Sums {
        @Processor
        static boolean even(@Input @Each("numbers") int n) {
            return n % 2 == 0;
        }

        @Initial("sum")
        static int first() {
            return 100;
        }

        @When("even")
        @Processor
        static int sum(@Previous int sum, @Input @Each("numbers") int n) {
            return sum + n;
        }

        @Processor
        static int seen(int sum) {
            return sum;
        }

        @Processor
        static int before(@Input @Each("numbers") int n, @Previous int sum) {
            return sum;
        }

        @Processor
        static int end(@Last int sum) {
            return sum;
        }
    }

    static void k14_L05_foldThatIsAbsentKeepsWhatItHad() {
        K14_SumsFlow.Outputs outputs = new K14_SumsFlow().run(new int[] {1, 2, 3, 4, 5});

        assertThat(outputs.seen()).containsExactly(102, 106);
        assertThat(outputs.before()).containsExactly(100, 100, 102, 102, 106);
        assertThat(outputs.end()).isEqualTo(106);
    }

    static void k14_L05_ofNoElementsTheLastIsTheFirst() {
        assertThat(new K14_SumsFlow().run(new int[0]).end()).isEqualTo(100);
    }

    private K14() {}
}
