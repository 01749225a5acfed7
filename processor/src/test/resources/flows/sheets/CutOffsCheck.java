package sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** When a value counts as the same. */
final class CutOffsCheck {
    private CutOffsCheck() {}

    public static void main(String[] args) {
        CutOffsFlowSheet sheet = CutOffsFlow.create().sheet();

        sheet.x(0.0);
        assertRuns(sheet::ofNumber, 1);
        sheet.x(-0.0);
        assertRuns(sheet::ofNumber, 1);
        sheet.x(Double.NaN);
        assertRuns(sheet::ofNumber, 1);
        sheet.x(0.0 / 0.0);
        assertRuns(sheet::ofNumber, 0);

        sheet.ints(new int[] {1, 2});
        assertRuns(sheet::ofArray, 1);
        sheet.ints(new int[] {1, 2});
        assertRuns(sheet::ofArray, 0);
        sheet.ints(new int[] {1, 3});
        assertRuns(sheet::ofArray, 1);

        sheet.cell("a");
        assertRuns(sheet::ofTable, 1);
        assertRuns(sheet::ofSame, 1);
        assertRuns(sheet::ofLow, 1);
        sheet.cell(" a");
        assertRuns(sheet::ofTable, 0);
        assertRuns(sheet::ofSame, 1);
        assertRuns(sheet::ofLow, 1);
        sheet.x(1);
        assertRuns(sheet::ofLow, 0);
        assertThat(sheet.high()).isEqualTo(1);

        List<String> list = new ArrayList<>();
        sheet.list(list);
        assertRuns(sheet::ofNever, 1);
        sheet.list(list);
        assertRuns(sheet::ofNever, 1);
        assertRuns(sheet::ofNever, 0);

        sheet.object(List.of(1));
        assertRuns(sheet::ofPrimitive, 1);
        sheet.object(List.of(1));
        assertRuns(sheet::ofPrimitive, 0);

        sheet.wanted(false).liked(false);
        assertRuns(sheet::ofPerhaps, 1);
        sheet.liked(true); // It is no more made than before.
        assertRuns(sheet::ofPerhaps, 0);
        sheet.wanted(true);
        assertRuns(sheet::ofPerhaps, 1);

        nothingAfterNothing();
        observers(sheet, list);
    }

    private static void nothingAfterNothing() {
        CutOffsFlowSheet sheet = CutOffsFlow.create().sheet().liked(false).failing(false);
        List<Object> told = new ArrayList<>();
        sheet.on().plain((before, now) -> told.add(now));
        sheet.failing(true);
        sheet.failing(false);
        assertThat(told).isEmpty();
        sheet.liked(true);
        assertThat(told).containsExactly(Optional.of(List.of()));
    }

    private static void observers(CutOffsFlowSheet sheet, List<String> list) {
        List<Object> told = new ArrayList<>();
        sheet.on().never((before, now) -> told.add(now));
        sheet.on().same((before, now) -> told.add(now));
        sheet.on().number((before, now) -> told.add(now));
        sheet.on().array((before, now) -> told.add(now.length));
        sheet.list(list);
        sheet.cell("a");
        sheet.x(Double.NaN);
        sheet.x(0.0 / 0.0);
        sheet.ints(new int[] {1, 3});
        sheet.ints(new int[] {1});
        assertThat(told).containsExactly(true, "same", Double.NaN, 1);
    }

    private static void assertRuns(IntSupplier value, int runs) {
        int before = CutOffs.runs;
        value.getAsInt();
        assertThat(CutOffs.runs - before).isEqualTo(runs);
    }
}
