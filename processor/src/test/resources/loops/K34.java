package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

/** What is kept: flat, in order, primitive. */
final class K34 {
    @Flow(
            keep = {"cell", "wide"},
            replaceable = false)
    static final class Cells {
        @Processor
        static List<Integer> columns(@Input @Each("rows") int row) {
            return List.of(row, -row);
        }

        @Processor
        static boolean positive(@Each("columns") int column) {
            return column > 0;
        }

        @When("positive")
        @Processor
        static int cell(@Each("columns") int column) {
            return column;
        }

        @Processor
        static long wide(int cell) {
            return cell;
        }
    }

    static void k34_L14_onlyWhatIsKeptHasAnAccessor() {
        K34_CellsFlow.Outputs outputs = new K34_CellsFlow().run(new int[] {1, -2, 3});
        int[] cell = outputs.cell();
        long[] wide = outputs.wide();

        assertThat(cell).containsExactly(1, 2, 3);
        assertThat(wide).containsExactly(1, 2, 3);
        assertThat(K34_CellsFlow.Outputs.class.getMethods())
                .extracting(method -> method.getName())
                .doesNotContain("columns", "positive");
    }

    private K34() {}
}
