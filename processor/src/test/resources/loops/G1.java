package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** Each element doubled, and all of them summed. */
final class G1 {
    @Flow(replaceable = false)
    static final class Doubles {
        @Processor
        static List<Integer> numbers(@Input int from) {
            return List.of(from, from + 1, from + 2, from + 3);
        }

        @Processor
        static int doubled(@Each("numbers") int n) {
            return 2 * n;
        }

        @Processor
        static String all(@All("doubled") List<Integer> all) {
            return "" + all;
        }

        @Initial("total")
        static int nothing() {
            return 0;
        }

        @Processor
        static int total(@Previous int total, int doubled) {
            return total + doubled;
        }

        @Processor
        static int sum(@Last int total) {
            return total;
        }
    }

    static void g1_L04_allInOrder() {
        assertThat(new G1_DoublesFlow().run(1).all()).isEqualTo("[2, 4, 6, 8]");
    }

    static void g1_L05_sumOfAll() {
        G1_DoublesFlow.Outputs outputs = new G1_DoublesFlow().run(0);

        assertThat(outputs.all()).isEqualTo("[0, 2, 4, 6]");
        assertThat(outputs.sum()).isEqualTo(12);
    }

    private G1() {}
}
