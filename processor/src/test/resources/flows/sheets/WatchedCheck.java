package sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.sheet.Registration;
import java.util.ArrayList;
import java.util.List;

/** What observers are told, and when. */
final class WatchedCheck {
    private static final List<String> TOLD = new ArrayList<>();

    private WatchedCheck() {}

    public static void main(String[] args) {
        firstValue();
        batches();
        severalObservers();
        changesByObservers();
        failingObservers();
        failingValues();
        failingBatch();
    }

    private static WatchedFlowSheet sheet() {
        TOLD.clear();
        return WatchedFlow.create().sheet().z(0);
    }

    private static void assertTold(String... told) {
        assertThat(TOLD).containsExactly(told);
        TOLD.clear();
    }

    /** The first value comes after none; a value that is there already is for the observer to read. */
    private static void firstValue() {
        WatchedFlowSheet sheet = sheet();
        sheet.on().sum((before, now) -> TOLD.add("sum " + before + " " + now));
        sheet.x(1);
        assertTold();
        sheet.y(2);
        assertTold("sum null 3");
        sheet.on().square((before, now) -> TOLD.add("square " + before + " " + now));
        assertTold();
        sheet.x(2);
        assertTold("sum 3 4", "square 9 16");
    }

    private static void batches() {
        WatchedFlowSheet sheet = sheet().x(1).y(2);
        sheet.on().sum((before, now) -> TOLD.add("sum " + before + " " + now));

        sheet.change(cells -> cells.x(2).y(1));
        assertTold();
        sheet.change(cells -> {
            cells.x(10).change(inner -> inner.y(20));
            assertThat(cells.sum()).isEqualTo(30);
            cells.y(5);
        });
        assertTold("sum 3 15");
        sheet.change(cells -> {
            assertThat(cells.x(0).sum()).isEqualTo(5);
            cells.x(10);
        });
        assertTold();
    }

    /** In the order of the steps, then of registration; until they are closed. */
    private static void severalObservers() {
        WatchedFlowSheet sheet = sheet().x(1).y(2);
        Registration first = sheet.on().square((before, now) -> TOLD.add("first " + now));
        Registration second = sheet.on().square((before, now) -> TOLD.add("second " + now));
        sheet.on().sum((before, now) -> TOLD.add("sum " + now));

        sheet.x(2);
        assertTold("sum 4", "first 16", "second 16");
        first.close();
        first.close();
        sheet.x(-6);
        assertTold("sum -4");
        sheet.x(3);
        assertTold("sum 5", "second 25");
        second.close();
        sheet.x(4);
        assertTold("sum 6");
        sheet.on().square((before, now) -> TOLD.add("third " + before + " " + now));
        sheet.x(5);
        assertTold("sum 7", "third 36 49");
    }

    /** All are told of one change before any is told of the next. */
    private static void changesByObservers() {
        WatchedFlowSheet sheet = sheet().x(1).y(0);
        sheet.on().sum((before, now) -> {
            TOLD.add("sum " + now);
            if (now < 4) {
                assertThat(sheet.x(now + 1).sum()).isEqualTo(now + 1);
            }
        });
        sheet.on().square((before, now) -> TOLD.add("square " + before + " " + now));

        sheet.x(2);
        assertTold("sum 2", "square 1 4", "sum 3", "square 4 9", "sum 4", "square 9 16");
    }

    private static void failingObservers() {
        WatchedFlowSheet sheet = sheet().x(1).y(0);
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second");
        sheet.on().sum((before, now) -> {
            throw first;
        });
        sheet.on().sum((before, now) -> {
            throw second;
        });
        sheet.on().sum((before, now) -> TOLD.add("sum " + now));

        assertThatThrownBy(() -> sheet.x(2)).isSameAs(first).hasSuppressedException(second);
        assertTold("sum 2");
        assertThat(sheet.sum()).isEqualTo(2);
    }

    /** A value that cannot be made is no change; what comes after is told beside what was told last. */
    private static void failingValues() {
        WatchedFlowSheet sheet = sheet().x(1).y(1);
        sheet.on().inverse((before, now) -> TOLD.add("inverse " + before + " " + now));

        sheet.x(-1);
        assertTold();
        assertThatThrownBy(sheet::inverse).isInstanceOf(ArithmeticException.class);
        sheet.x(1);
        assertTold();
        sheet.x(-1);
        sheet.x(3);
        assertTold("inverse 50 25");

        WatchedFlowSheet failed = sheet().x(1).y(-1);
        failed.on().inverse((before, now) -> TOLD.add("inverse " + before + " " + now));
        failed.x(2);
        assertTold("inverse null 100");
    }

    /** What was changed before the exception stays, and is told. */
    private static void failingBatch() {
        WatchedFlowSheet sheet = sheet().x(1).y(0);
        IllegalStateException failure = new IllegalStateException("batch");
        sheet.on().sum((before, now) -> TOLD.add("sum " + now));

        assertThatThrownBy(() -> sheet.change(cells -> {
                    cells.x(7);
                    throw failure;
                }))
                .isSameAs(failure);
        assertTold("sum 7");
        sheet.x(8);
        assertTold("sum 8");
    }
}
