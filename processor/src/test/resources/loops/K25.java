package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stage between two sequences, with a rhythm of its own. */
final class K25 {
    @Flow(keep = "size", replaceable = false)
    static final class Batches {
        @Processor
        static Stream<Integer> source(@Input int n) {
            return IntStream.range(0, n)
                    .boxed()
                    .peek(i -> Diary.note("pull " + i))
                    .onClose(() -> Diary.note("close"));
        }

        @Processor
        static Stream<List<Integer>> batches(Stream<Integer> source) {
            Iterator<Integer> each = source.iterator();
            return Stream.iterate(batch(each), batch -> !batch.isEmpty(), batch -> batch(each))
                    .onClose(source::close);
        }

        private static List<Integer> batch(Iterator<Integer> each) {
            List<Integer> batch = new ArrayList<>();
            while (batch.size() < 2 && each.hasNext()) {
                batch.add(each.next());
            }
            return batch;
        }

        @Processor
        static int size(@Each("batches") List<Integer> batch) {
            Diary.note("see " + batch);
            return batch.size();
        }
    }

    static void k25_L10_L09_stageTakesAsMuchAsItNeeds() {
        assertThat(new K25_BatchesFlow().run(3).size()).containsExactly(2, 1);
        assertThat(Diary.read())
                .filteredOn(line -> !line.equals("close"))
                .containsExactly("pull 0", "pull 1", "see [0, 1]", "pull 2", "see [2]");
    }

    static void k25_L09_sourceIsClosedOnceWithTheLoop() {
        new K25_BatchesFlow().run(3);

        assertThat(Diary.read()).endsWith("see [2]", "close").containsOnlyOnce("close");
    }

    private K25() {}
}
