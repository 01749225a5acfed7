package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.IntStream;

/** Values of the run are there for each element. */
final class G5 {
    @Flow(replaceable = false)
    static final class Broadcast {
        @Processor
        static int b(@Input int a) {
            return Diary.note("b", IntStream.range(0, a).sum());
        }

        @Processor
        static int[] c(@Input int a) {
            return IntStream.range(0, a).toArray();
        }

        @Processor
        static int d(int b, @Each("c") int c) {
            return b + c;
        }

        @Processor
        static int e(@Input int a, int b, @Each("c") int c, int d) {
            return a + b + c + d;
        }

        @Processor
        static List<Integer> ds(@All("d") List<Integer> all) {
            return all;
        }

        @Processor
        static List<Integer> es(@All("e") List<Integer> all) {
            return all;
        }
    }

    static void g5_L03_valuesOfTheRunAreThereForEachElement() {
        G5_BroadcastFlow.Outputs outputs = new G5_BroadcastFlow().run(5);

        assertThat(outputs.ds()).containsExactly(10, 11, 12, 13, 14);
        assertThat(outputs.es()).containsExactly(25, 27, 29, 31, 33);
        assertThat(Diary.read()).containsExactly("b");
    }

    private G5() {}
}
