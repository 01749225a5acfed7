package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.IntStream;

/** Three deep, with all that is around at hand. */
final class K11 {
    @Flow(keep = "cell", replaceable = false)
    static final class Cube {
        @Processor
        static List<Integer> rows(@Input int n) {
            return IntStream.rangeClosed(1, n).boxed().toList();
        }

        @Processor
        static int tens(@Each("rows") int row) {
            return Diary.note("tens", 10 * row);
        }

        @Processor
        static List<Integer> columns(int tens, @Input int n) {
            return IntStream.range(tens, tens + n).boxed().toList();
        }

        @Processor
        static List<Integer> depths(@Each("columns") int column) {
            return Diary.note("depths", List.of(column, -column));
        }

        @Processor
        static int cell(
                @Each("rows") int row, int tens, @Each("columns") int column, @Each("depths") int depth, @Input int n) {
            return row + tens + column + depth + n;
        }
    }

    static void k11_L03_elementsOfAllLoopsAroundAreThere() {
        assertThat(new K11_CubeFlow().run(2).cell()).containsExactly(33, 13, 35, 13, 64, 24, 66, 24);
        assertThat(Diary.read()).containsExactly("tens", "depths", "depths", "tens", "depths", "depths");
    }

    private K11() {}
}
