package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.stream.Stream;

/** Two processors that take the elements of one stream are one loop. */
final class K23Allowed {
    @Flow(
            keep = {"twice", "thrice"},
            replaceable = false)
    static final class OneLoop {
        @Processor
        static Stream<Integer> numbers(@Input int n) {
            return Stream.of(n, n + 1);
        }

        @Processor
        static int twice(@Each("numbers") int n) {
            return 2 * n;
        }

        @Processor
        static int thrice(@Each("numbers") int n) {
            return 3 * n;
        }
    }

    static void k23_L09_oneLoopIsOneTaker() {
        K23Allowed_OneLoopFlow.Outputs outputs = new K23Allowed_OneLoopFlow().run(1);

        assertThat(outputs.twice()).containsExactly(2, 4);
        assertThat(outputs.thrice()).containsExactly(3, 6);
    }

    private K23Allowed() {}
}
