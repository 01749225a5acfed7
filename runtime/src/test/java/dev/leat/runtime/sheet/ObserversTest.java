package dev.leat.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ObserversTest {
    private final Sums sheet = new Sums();
    private final List<String> told = new ArrayList<>();

    private Registration observe(int step, String name) {
        return sheet.ledger.observe(step, Equality.EQUALS, (before, now) -> told.add(name + " " + before + " " + now));
    }

    @Test
    void isToldOfWhatChangesAndOfNothingElse() {
        sheet.x(10).y(1);
        observe(Sums.TWICE, "twice");
        assertThat(sheet.takeRan()).as("made at once").containsExactly("half", "other", "sum", "twice");

        sheet.x(11);
        assertThat(told).isEmpty();
        sheet.x(20);
        assertThat(told).containsExactly("twice 12 22");
    }

    @Test
    void theFirstValueIsToldWithNullBeforeIt() {
        observe(Sums.TWICE, "twice");
        sheet.x(10);
        assertThat(told).isEmpty();
        sheet.y(1);
        assertThat(told).containsExactly("twice null 12");
    }

    @Test
    void valuesComeInTheirOrderAndObserversInTheOrderOfRegistration() {
        sheet.x(10).y(1);
        observe(Sums.TWICE, "twice");
        observe(Sums.OTHER, "first");
        observe(Sums.OTHER, "second");

        sheet.y(2);
        assertThat(told).containsExactly("first 1 2", "second 1 2", "twice 12 14");
    }

    @Test
    void whoIsClosedIsToldNoMore() {
        sheet.x(10).y(1);
        Registration first = observe(Sums.OTHER, "first");
        Registration second = observe(Sums.OTHER, "second");
        first.close();
        first.close();
        sheet.y(2);
        assertThat(told).containsExactly("second 1 2");

        second.close();
        sheet.takeRan();
        sheet.y(3);
        assertThat(told).hasSize(1);
        assertThat(sheet.takeRan()).as("nobody wants to know").isEmpty();
    }

    @Test
    void whoIsClosedByAnotherObserverIsNotTold() {
        sheet.x(10).y(1);
        List<Registration> later = new ArrayList<>();
        sheet.ledger.observe(Sums.HALF, Equality.EQUALS, (before, now) -> later.forEach(Registration::close));
        later.add(observe(Sums.SUM, "sum"));

        sheet.x(20);
        assertThat(told).isEmpty();
    }

    @Test
    void aBatchIsToldAtItsOutermostEnd() {
        sheet.x(10).y(1);
        observe(Sums.SUM, "sum");

        sheet.ledger.change(sheet, outer -> {
            outer.x(20);
            outer.ledger.change(outer, inner -> inner.y(2));
            assertThat(outer.sum()).as("can be read").isEqualTo(12);
            assertThat(told).isEmpty();
            outer.y(3);
        });
        assertThat(told).containsExactly("sum 6 13");
    }

    @Test
    void whatABatchChangedBeforeItFailedIsTold() {
        sheet.x(10).y(1);
        observe(Sums.SUM, "sum");

        assertThatThrownBy(() -> sheet.ledger.change(sheet, cells -> {
                    cells.x(20);
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(told).containsExactly("sum 6 11");
        sheet.y(2);
        assertThat(told).as("no batch is left open").hasSize(2);
    }

    @Test
    void allAreToldWhateverOneThrows() {
        sheet.x(10).y(1);
        IllegalStateException failure = new IllegalStateException("first");
        sheet.ledger.observe(Sums.HALF, Equality.EQUALS, (before, now) -> {
            throw failure;
        });
        sheet.ledger.observe(Sums.HALF, Equality.EQUALS, (before, now) -> {
            throw new IllegalArgumentException("second");
        });
        observe(Sums.SUM, "sum");

        assertThat(catchThrowable(() -> sheet.x(20))).isSameAs(failure);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(second -> assertThat(second).hasMessage("second"));
        assertThat(told).containsExactly("sum 6 11");
        assertThat(sheet.half()).as("stays set").isEqualTo(10);
    }

    @Test
    void whatAnObserverChangesIsToldInAnotherRound() {
        sheet.x(10).y(1);
        sheet.ledger.observe(Sums.OTHER, Equality.EQUALS, (before, now) -> {
            sheet.x(100);
            told.add("sum is " + sheet.sum());
        });
        observe(Sums.SUM, "sum");

        sheet.y(2);
        assertThat(told).containsExactly("sum is 52", "sum 6 7", "sum 7 52");
    }

    @Test
    void nobodyIsToldWhileAValueCannotBeMade() {
        sheet.x(10).y(1);
        observe(Sums.SUM, "sum");
        observe(Sums.OTHER, "other");

        sheet.x(-1);
        sheet.y(2);
        assertThat(told).containsExactly("other 1 2");
        sheet.x(10);
        assertThat(told).containsExactly("other 1 2", "sum 6 7");
    }

    @Test
    void sameAndEachAreTheirOwnIdeaOfAChange() {
        sheet.x(10).y(1);
        sheet.ledger.observe(Sums.HALF, Equality.NEVER, (before, now) -> told.add("each " + now));
        sheet.ledger.observe(Sums.OTHER, Equality.SAME, (before, now) -> told.add("same " + now));

        sheet.x(11);
        sheet.y(1_000);
        assertThat(told).containsExactly("each 5", "same 1000");
    }

    @Test
    void thereIsNoObserverWithoutObserver() {
        assertThatNullPointerException()
                .isThrownBy(() -> sheet.ledger.observe(Sums.SUM, Equality.EQUALS, null))
                .withMessage("observer");
    }

    @Test
    void anObjectLivesForOnePass() {
        PerRun<String> object = sheet.ledger.perRun(() -> "opened", false);
        List<String> got = new ArrayList<>();
        sheet.whenRunning(step -> got.add(step + " " + object.get()));
        sheet.x(10).y(1);

        assertThat(sheet.sum()).isEqualTo(6);
        assertThat(got).containsExactly("half opened", "other opened", "sum opened");
    }

    @Test
    void whatIsOpenedForAPassIsClosedWithItTheLastFirst() {
        PerRun<AutoCloseable> one = sheet.ledger.perRun(() -> opened("one"), true);
        PerRun<AutoCloseable> two = sheet.ledger.perRun(() -> opened("two"), true);
        PerRun<AutoCloseable> nobody = sheet.ledger.perRun(() -> null, true);
        sheet.whenRunning(step -> {
            one.get();
            two.get();
            nobody.get();
            told.add(step);
        });
        sheet.x(10).y(1);

        assertThat(sheet.half()).isEqualTo(5);
        assertThat(told).containsExactly("open one", "open two", "half", "close two", "close one");
        told.clear();
        observe(Sums.OTHER, "other");
        assertThat(told).containsExactly("open one", "open two", "other", "close two", "close one");
    }

    private AutoCloseable opened(String name) {
        told.add("open " + name);
        return () -> told.add("close " + name);
    }

    @Test
    void aFailedCloseIsThrownOnceAndTheValuesAreKept() {
        PerRun<AutoCloseable> object = sheet.ledger.perRun(
                () -> () -> {
                    throw new IOException("full");
                },
                true);
        sheet.whenRunning(step -> object.get());
        sheet.x(10).y(1);

        assertThatThrownBy(sheet::sum).isInstanceOf(IOException.class).hasMessage("full");
        assertThat(sheet.sum()).isEqualTo(6);

        assertThatThrownBy(() -> observe(Sums.TWICE, "twice"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An object that lived for one pass could not be closed")
                .hasRootCauseMessage("full");
        assertThatThrownBy(() -> sheet.x(20))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(told).containsExactly("twice 12 22");
    }
}
