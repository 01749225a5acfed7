package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Entries of a map, and elements that are primitive. */
final class K1 {
    @Flow(keep = "label", replaceable = false)
    static final class Shelf {
        @Processor
        static Map<String, Integer> shelf(@Input int first) {
            Map<String, Integer> shelf = new LinkedHashMap<>();
            shelf.put("pears", first);
            shelf.put("apples", first + 1);
            return shelf;
        }

        @Processor
        static String label(@Each("shelf") Map.Entry<String, Integer> fruit) {
            return fruit.getKey() + fruit.getValue();
        }
    }

    @Flow(keep = "tenfold", replaceable = false)
    static final class OfArray {
        @Processor
        static int[] numbers(@Input int first) {
            return new int[] {first, 1, 2};
        }

        @Processor
        static int tenfold(@Each("numbers") int n) {
            return 10 * n;
        }
    }

    @Flow(keep = "tenfold", replaceable = false)
    static final class OfStream {
        @Processor
        static IntStream numbers(@Input int first) {
            return IntStream.of(first, 1, 2);
        }

        @Processor
        static int tenfold(@Each("numbers") int n) {
            return 10 * n;
        }
    }

    @Flow(keep = "tenfold", replaceable = false)
    static final class OfIterator {
        @Processor
        static Iterator<Integer> numbers(@Input int first) {
            return List.of(first, 1, 2).iterator();
        }

        @Processor
        static int tenfold(@Each("numbers") int n) {
            return 10 * n;
        }
    }

    static void k1_L01_mapGivesItsEntriesInItsOrder() {
        assertThat(new K1_ShelfFlow().run(1).label()).containsExactly("pears1", "apples2");
    }

    static void k1_L14_primitivesAreKeptInAnArray() {
        int[] ofArray = new K1_OfArrayFlow().run(3).tenfold();
        int[] ofStream = new K1_OfStreamFlow().run(3).tenfold();
        int[] ofIterator = new K1_OfIteratorFlow().run(3).tenfold();

        assertThat(ofArray).containsExactly(30, 10, 20);
        assertThat(ofStream).containsExactly(30, 10, 20);
        assertThat(ofIterator).containsExactly(30, 10, 20);
    }

    private K1() {}
}
