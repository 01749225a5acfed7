package sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

final class TakenCheck {
    private TakenCheck() {}

    public static void main(String[] args) {
        TakenFlowSheet sheet = TakenFlow.create().sheet();
        sheet.changeAll(cells -> cells.needed(1).step("ab").change(text -> {}).ledger(10));
        sheet.first(100).TABLE(1000).replaced(0).steps(0).thrown(0).groups(0);

        assertThat(sheet.failed()).isEqualTo(1116);
        List<Integer> told = new ArrayList<>();
        sheet.onChange().on((before, now) -> told.add(now));
        assertThat(sheet.step("").sheet()).isEqualTo(112);
        assertThat(told).containsExactly(2);

        Taken.reader = sheet::failed;
        assertThatThrownBy(sheet::Observers)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This TakenFlowSheet is called by one of its own processors."
                        + " Fix: take what it needs as a parameter");
        assertThat(sheet.needed(2).sheet()).isEqualTo(114);
        Taken.reader = () -> 5;
        assertThat(sheet.Observers()).isEqualTo(5);
    }
}
