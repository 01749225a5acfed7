package dev.leat.runtime.sheet;

import dev.leat.runtime.failure.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Brings what is observed in a sheet up to date, and tells its observers. */
final class Telling {
    private static final String NOT_CLOSED = "An object that lived for one pass could not be closed";

    private final Ledger ledger;
    private final Cells cells;
    private final Watch watch;

    Telling(Ledger ledger, Cells cells, Watch watch) {
        this.ledger = ledger;
        this.cells = cells;
        this.watch = watch;
    }

    /** Registers an observer of a value, which is made, if it can be. */
    Registration observe(int step, Equality equality, Observer<?> observer) {
        Observed value = watch.value(step, equality);
        Registration registration = value.add(Objects.requireNonNull(observer, "observer"));
        long[] needed = cells.steps().needed(step);
        if (!value.isTold() && ledger.isAble(needed)) {
            Throwables closing = ledger.pass(needed);
            if (ledger.isMade(needed)) {
                value.start(cells.value(step));
                cells.forgetRun(step);
            }
            closing.unchecked(NOT_CLOSED).rethrow();
        }
        return registration;
    }

    /** Makes several changes, and tells of them when all are made. */
    <S> void change(S of, Consumer<? super S> changes) {
        Throwables thrown = new Throwables();
        watch.startBatch();
        try {
            changes.accept(of);
        } catch (Throwable failure) {
            thrown.add(failure);
        }
        watch.endBatch();
        try {
            ledger.changed();
        } catch (Throwable failure) {
            thrown.add(failure);
        }
        thrown.rethrow();
    }

    void tellAll() {
        watch.startTelling();
        Throwables thrown = new Throwables();
        try {
            // What an observer changes is told in another round.
            while (tell(thrown)) {}
        } finally {
            watch.endTelling();
        }
        thrown.rethrow();
    }

    /** Whether there was anything to tell. */
    private boolean tell(Throwables thrown) {
        ledger.pass(watch.needed(cells.steps(), ledger::isAble))
                .unchecked(NOT_CLOSED)
                .addTo(thrown);
        List<Observed.Change> changes = new ArrayList<>();
        for (Observed value : watch.values()) {
            boolean isNew = !value.isTold() || cells.hasRun(value.step);
            if (isNew && ledger.isMade(cells.steps().needed(value.step))) {
                cells.forgetRun(value.step);
                Observed.Change change = value.change(cells.value(value.step));
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        changes.forEach(change -> change.tell(thrown));
        return !changes.isEmpty();
    }
}
