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
import dev.leat.Spread;
import java.util.List;

/** Records spread into their components, in a loop. */
final class SpreadRecords {
    record Line(String word, int count) {}

    @Flow(
            keep = {"word", "count", "twice", "total"},
            replaceable = false)
    static final class Lines {
        @Spread
        @Processor
        static Line line(@Input @Each("texts") String text) {
            return Diary.note("line", new Line(text.substring(1), text.charAt(0) - '0'));
        }

        @Processor
        static int twice(int count) {
            return 2 * count;
        }

        @Initial("total")
        static int nothing() {
            return 0;
        }

        @Processor
        static int total(@Previous int total, int count, String word) {
            return total + count * word.length();
        }

        @Processor
        static String end(@All("word") List<String> words, @Last int total) {
            return words + "" + total;
        }
    }

    static void spread_L02_componentsAreOfTheElement() {
        SpreadRecords_LinesFlow.Outputs outputs = new SpreadRecords_LinesFlow().run(List.of("2ab", "3c"));

        assertThat(outputs.word()).containsExactly("ab", "c");
        assertThat(outputs.count()).containsExactly(2, 3);
        assertThat(outputs.twice()).containsExactly(4, 6);
        assertThat(outputs.total()).containsExactly(4, 7);
        assertThat(outputs.end()).isEqualTo("[ab, c]7");
        assertThat(Diary.read()).containsExactly("line", "line");
    }

    private SpreadRecords() {}
}
