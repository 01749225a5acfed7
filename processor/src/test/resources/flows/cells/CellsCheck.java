package cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

/** E1 and E4, what a missing input says, and values that are replaced. */
final class CellsCheck {
    private static final List<String> LOG = new ArrayList<>();

    private CellsCheck() {}

    public static void main(String[] args) {
        CellsFlowSheet sheet = new CellsFlow(LOG).sheet();
        sheet.x(1).y(10);
        assertThat(sheet.c()).isEqualTo(22);
        assertRan("a", "b", "c");
        assertThat(sheet.d()).isEqualTo(21);
        assertRan("d");

        sheet.x(2);
        assertRan();
        assertThat(sheet.d()).isEqualTo(21);
        assertRan();
        assertThat(sheet.c()).isEqualTo(23);
        assertRan("a", "c");

        sheet.x(2);
        assertThat(sheet.c()).isEqualTo(23);
        assertRan();

        sheet.x(3).y(20);
        assertThat(sheet.c()).isEqualTo(44);
        assertThat(sheet.d()).isEqualTo(41);
        assertRan("a", "b", "c", "d");

        missingInput();
        replaced();
    }

    private static void missingInput() {
        CellsFlowSheet sheet = new CellsFlow(LOG).sheet().y(1);

        assertThatThrownBy(sheet::c)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The input `x` of this CellsFlowSheet is not set, and `c` cannot be made without."
                        + " Fix: call x(…) first");
        assertRan();
        assertThat(sheet.d()).isEqualTo(3);
        assertRan("b", "d");
        assertThat(sheet.x(1).c()).isEqualTo(4);
        assertRan("a", "c");
    }

    private static void replaced() {
        CellsFlowSheet sheet =
                CellsFlow.builder().log(LOG).a(100).build().sheet();

        assertThat(sheet.a()).isEqualTo(100);
        assertThat(sheet.y(1).c()).isEqualTo(102);
        assertRan("b", "c");
        assertThat(sheet.x(5).c()).isEqualTo(102);
        assertRan();
        assertThat(sheet.y(2).c()).isEqualTo(104);
        assertRan("b", "c");
    }

    private static void assertRan(String... steps) {
        assertThat(LOG).containsExactly(steps);
        LOG.clear();
    }
}
