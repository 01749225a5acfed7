package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

/** Two folds that take each other's previous value. */
final class K15 {
    @Flow(
            keep = {"a", "b"},
            replaceable = false)
    static final class Fibonacci {
        @Initial("a")
        static int zero() {
            return 0;
        }

        @Initial("b")
        static int one() {
            return 1;
        }

        @Processor
        static int a(@Input @Each("ticks") int tick, @Previous int b) {
            return b;
        }

        @Processor
        static int b(@Previous int a, @Previous int b) {
            return a + b;
        }
    }

    @Flow(
            keep = {"a", "b"},
            replaceable = false)
    static final class Backwards {
        @Processor
        static int b(@Previous int a, @Previous int b) {
            return a + b;
        }

        @Processor
        static int a(@Input @Each("ticks") int tick, @Previous int b) {
            return b;
        }

        @Initial("b")
        static int one() {
            return 1;
        }

        @Initial("a")
        static int zero() {
            return 0;
        }
    }

    static void k15_L05_eachSeesTheValueOfTheElementBefore() {
        K15_FibonacciFlow.Outputs outputs = new K15_FibonacciFlow().run(new int[5]);

        assertThat(outputs.a()).containsExactly(1, 1, 2, 3, 5);
        assertThat(outputs.b()).containsExactly(1, 2, 3, 5, 8);
    }

    static void k15_L05_whicheverIsMadeFirst() {
        K15_BackwardsFlow.Outputs outputs = new K15_BackwardsFlow().run(new int[5]);

        assertThat(outputs.a()).containsExactly(1, 1, 2, 3, 5);
        assertThat(outputs.b()).containsExactly(1, 2, 3, 5, 8);
    }

    private K15() {}
}
