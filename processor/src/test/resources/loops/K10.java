package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** All pairs of two loops beside each other. */
final class K10 {
    @Flow(keep = "row", replaceable = false)
    static final class Table {
        @Processor
        static int factor(@Input @Each("columns") int column) {
            return Diary.note("factor", column);
        }

        @Processor
        static List<Integer> row(@Input @Each("lines") int line, @All("factor") List<Integer> factors) {
            return factors.stream().map(factor -> line * factor).toList();
        }
    }

    static void k10_L03_L04_allOfOneLoopInAnother() {
        assertThat(new K10_TableFlow().run(new int[] {3, 4}, new int[] {1, 2}).row())
                .containsExactly(List.of(3, 4), List.of(6, 8));
        assertThat(Diary.read()).containsExactly("factor", "factor");
    }

    private K10() {}
}
