package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** The base scope of an included flow is where its results and folds end. */
final class K36 {
    @Flow(replaceable = false)
    static final class Lengths {
        @Processor
        static int length(@Input @Each("words") String word) {
            return word.length();
        }

        @Processor
        static List<Integer> lengths(@All("length") List<Integer> all) {
            return all;
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Per
        @Processor
        static int sum(@Previous int sum, int length) {
            return sum + length;
        }

        @Processor
        static int letters(@Last int sum) {
            return sum;
        }
    }

    @Flow(include = Lengths.class, keep = "row", replaceable = false)
    static final class Lines {
        @Processor
        static List<String> words(@Input @Each("lines") String line) {
            return line.isEmpty() ? List.of() : List.of(line.split(" "));
        }

        @Processor
        static String row(@Input @Each("lines") String line, List<Integer> lengths, int letters) {
            return lengths + "=" + letters;
        }
    }

    static void k36_L15_L04_allAndPerOfTheIncludedFlowAreOfTheLine() {
        assertThat(new K36_LinesFlow().run(List.of("a bb", "", "ccc")).row())
                .containsExactly("[1, 2]=3", "[]=0", "[3]=3");
    }

    static void k36_L15_aloneItIsOfTheRun() {
        K36_LengthsFlow.Outputs outputs = new K36_LengthsFlow().run(List.of("a", "bb", "ccc"));

        assertThat(outputs.lengths()).containsExactly(1, 2, 3);
        assertThat(outputs.letters()).isEqualTo(6);
    }

    private K36() {}
}
