package sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A failure is held by the values that cannot be made, until something that leads to it changes. */
final class FailingCheck {
    private static final List<String> LOG = new ArrayList<>();

    private FailingCheck() {}

    public static void main(String[] args) throws IOException {
        FailingFlowSheet sheet = new FailingFlow(LOG).sheet().x(-1).y(5);

        Throwable failure = catchThrowable(sheet::last);
        assertThat(failure).isInstanceOf(FileNotFoundException.class).hasMessage("x is -1");
        assertRan("checked", "next");
        assertThat(catchThrowable(sheet::last)).isSameAs(failure);
        assertThat(catchThrowable(sheet::after)).isSameAs(failure);
        assertThat(catchThrowable(sheet::checked)).isSameAs(failure);
        assertThat(sheet.next()).isZero();
        assertThat(sheet.id()).isEqualTo(-1);
        assertRan();

        sheet.y(6);
        assertThat(catchThrowable(sheet::last)).isSameAs(failure);
        assertRan();

        assertThat(sheet.x(20).last()).isEqualTo(29);
        assertRan("next", "checked", "after", "last");

        heldBehindACutOff(sheet);
        twoFailures();
        wrongThread(sheet);
        accessorsDeclareWhatLeadsToThem();
    }

    /** Between two failures a value does not change, and what takes it need not run again. */
    private static void heldBehindACutOff(FailingFlowSheet sheet) throws IOException {
        sheet.x(-5);
        assertThatThrownBy(sheet::after).hasMessage("x is -5");
        sheet.x(21);
        assertThat(sheet.after()).isEqualTo(8);
        assertRan("checked", "checked");
        assertThat(sheet.last()).isEqualTo(30);
        assertRan("next", "last");
    }

    /** The first of the steps that failed speaks, as it would in a run. */
    private static void twoFailures() throws IOException {
        FailingFlowSheet sheet = new FailingFlow(LOG).sheet().x(50).y(5);
        assertThatThrownBy(sheet::last).hasMessage("y is 5");
        assertRan("checked", "next", "after");
    }

    private static void wrongThread(FailingFlowSheet sheet) throws IOException {
        LOG.clear();
        List<Throwable> thrown = new ArrayList<>();
        Thread other = new Thread(
                () -> {
                    thrown.add(catchThrowable(sheet::last));
                    thrown.add(catchThrowable(() -> sheet.x(3)));
                    thrown.add(catchThrowable(() -> sheet.change(cells -> cells.x(3))));
                    thrown.add(catchThrowable(() -> sheet.on().last((before, now) -> {})));
                },
                "other");
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thrown).hasSize(4).allSatisfy(each -> assertThat(each)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This FailingFlowSheet belongs to the thread \""
                        + Thread.currentThread().getName() + "\", which opened it, but \"other\" calls it."
                        + " Fix: open a sheet in each thread, or have all calls made by one, an executor's"));
        assertThat(sheet.last()).isEqualTo(30);
    }

    private static void accessorsDeclareWhatLeadsToThem() {
        assertThat(thrownBy("next")).isEmpty();
        assertThat(thrownBy("checked")).containsExactly(IOException.class);
        assertThat(thrownBy("last")).containsExactly(IOException.class);
    }

    private static Class<?>[] thrownBy(String accessor) {
        try {
            return FailingFlowSheet.class.getMethod(accessor).getExceptionTypes();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRan(String... steps) {
        assertThat(LOG).containsExactly(steps);
        LOG.clear();
    }
}
