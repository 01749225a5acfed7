package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where nobody takes such an input as a whole, it may also be a stream. */
final class K5Streams {
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

    static void k5_L01_primitivesComeInAStream() {
        assertThat(new K5Streams_PrimitivesFlow().run(10, IntStream.of(1, 2)).sum()).containsExactly(11, 12);
    }

    static void k5_L01_objectsComeInAStream() {
        Stream<Integer> numbers = Stream.of(1, 2);

        assertThat(new K5Streams_ObjectsFlow().run(10, numbers).sum()).containsExactly(11, 12);
    }

    private K5Streams() {}
}
