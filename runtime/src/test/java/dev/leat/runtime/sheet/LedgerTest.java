package dev.leat.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

final class LedgerTest {
    private final Sums sheet = new Sums();

    @Test
    void aReadRunsWhatItNeedsAndOnlyOnce() {
        sheet.x(10).y(1);

        assertThat(sheet.half()).isEqualTo(5);
        assertThat(sheet.takeRan()).containsExactly("half");
        assertThat(sheet.twice()).isEqualTo(12);
        assertThat(sheet.takeRan()).containsExactly("other", "sum", "twice");
        assertThat(sheet.twice()).isEqualTo(12);
        assertThat(sheet.takeRan()).isEmpty();
    }

    @Test
    void aValueThatStaysStopsWhatComesAfter() {
        sheet.x(10).y(1).twice();
        sheet.takeRan();

        assertThat(sheet.x(11).twice()).isEqualTo(12);
        assertThat(sheet.takeRan()).containsExactly("half");
    }

    @Test
    void aMissingInputIsToldWithWhatToDo() {
        sheet.x(10);

        assertThat(sheet.half()).isEqualTo(5);
        assertThatThrownBy(sheet::twice)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The input `y` of this Sums is not set, and `twice` cannot be made without. Fix: call y(…)"
                        + " first");
    }

    @Test
    void anotherThreadIsRefusedWhateverItAsks() throws Exception {
        sheet.x(10).y(1).twice();
        List<Runnable> calls = List.of(
                () -> sheet.x(3),
                sheet::twice,
                () -> sheet.ledger.change(sheet, any -> {}),
                () -> sheet.ledger.observe(Sums.SUM, Equality.EQUALS, (before, now) -> {}));
        for (Runnable call : calls) {
            FutureTask<Throwable> other = new FutureTask<>(() -> catchThrowable(call::run));
            new Thread(other, "other").start();

            assertThat(other.get())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This Sums belongs to the thread \""
                            + Thread.currentThread().getName()
                            + "\", which opened it, but \"other\" calls it. Fix: open a sheet in each thread, or have all"
                            + " calls made by one, an executor's");
        }
        assertThat(sheet.x(20).twice()).isEqualTo(22);
    }

    @Test
    void aProcessorThatCallsItsSheetFails() {
        sheet.x(10).y(1);
        sheet.whenRunning(step -> sheet.half());

        assertThatThrownBy(sheet::other)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This Sums is called by one of its own processors. Fix: take what it needs as a parameter");
        sheet.whenRunning(step -> {});
        assertThat(sheet.y(2).other()).as("once it does not").isEqualTo(2);
    }

    @Test
    void aFailureIsHeldUntilAnArgumentChanges() {
        sheet.x(-1).y(1);

        Throwable failure = catchThrowable(sheet::twice);
        assertThat(failure).hasMessage("x");
        assertThat(sheet.takeRan()).containsExactly("half", "other");
        assertThat(catchThrowable(sheet::half)).isSameAs(failure);
        assertThat(catchThrowable(sheet::sum)).isSameAs(failure);
        assertThat(sheet.other()).as("needs it not").isEqualTo(1);
        assertThat(sheet.takeRan()).isEmpty();

        assertThat(sheet.x(2).twice()).isEqualTo(4);
        assertThat(sheet.takeRan()).containsExactly("half", "sum", "twice");
    }

    @Test
    void ofTwoFailuresThatOfTheFirstStepIsThrown() {
        sheet.y(-1).x(10);
        Throwable ofOther = catchThrowable(sheet::sum);
        assertThat(ofOther).hasMessage("y");

        assertThatThrownBy(sheet.x(-1)::sum).hasMessage("x");
        assertThat(catchThrowable(sheet.x(10)::sum)).isSameAs(ofOther);
    }

    @Test
    void aReplacedValueIsNeverMadeAndNeedsNoInputs() {
        sheet.replaceSum(7);

        assertThat(sheet.twice()).isEqualTo(14);
        assertThat(sheet.sum()).isEqualTo(7);
        assertThat(sheet.x(4).y(4).twice()).isEqualTo(14);
        assertThat(sheet.takeRan()).containsExactly("twice");
        assertThat(sheet.half()).isEqualTo(2);
    }

    /** The table is read and what a value needs is found by whoever comes first, maybe by several at once. */
    @Test
    void sheetsOfManyThreadsShareATable() throws Exception {
        for (int round = 0; round < 50; round++) {
            StepTable table = Sums.table();
            CountDownLatch ready = new CountDownLatch(4);
            CountDownLatch go = new CountDownLatch(1);
            List<FutureTask<Integer>> threads = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                int x = 10 * number;
                FutureTask<Integer> thread = new FutureTask<>(() -> {
                    ready.countDown();
                    go.await();
                    return new Sums(table).x(x).y(1).twice();
                });
                threads.add(thread);
                new Thread(thread).start();
            }
            ready.await();
            go.countDown();

            for (int number = 0; number < 4; number++) {
                assertThat(threads.get(number).get()).isEqualTo(10 * number + 2);
            }
        }
    }
}
