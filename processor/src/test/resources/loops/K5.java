package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Set;

/** An input that is a sequence has the type of what takes it as a whole. */
final class K5 {
    @Flow(keep = "sum", replaceable = false)
    static final class TakenWhole {
        @Processor
        static int sum(@Input int more, @Input @Each("numbers") int n) {
            return n + more;
        }

        @Processor
        static int count(@Input List<Integer> numbers) {
            return numbers.size();
        }
    }

    @Flow(keep = "sum", replaceable = false)
    static final class Primitives {
        @Processor
        static int sum(@Input int more, @Input @Each("numbers") int n) {
            return n + more;
        }
    }

    @Flow(keep = "sum", replaceable = false)
    static final class Objects {
        @Processor
        static int sum(@Input int more, @Input @Each("numbers") Integer n) {
            return n + more;
        }
    }

    static void k5_L01_inputHasTheTypeOfItsPlainTaker() {
        K5_TakenWholeFlow.Outputs outputs = new K5_TakenWholeFlow().run(10, List.of(1, 2));

        assertThat(outputs.sum()).containsExactly(11, 12);
        assertThat(outputs.count()).isEqualTo(2);
    }

    static void k5_L01_primitivesComeInAnArray() {
        assertThat(new K5_PrimitivesFlow().run(10, new int[] {1, 2}).sum()).containsExactly(11, 12);
    }

    static void k5_L01_objectsComeInAnyIterable() {
        Iterable<Integer> numbers = Set.of(1);

        assertThat(new K5_ObjectsFlow().run(10, numbers).sum()).containsExactly(11);
    }

    private K5() {}
}
