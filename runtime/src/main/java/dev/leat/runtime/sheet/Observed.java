package dev.leat.runtime.sheet;

import dev.leat.runtime.failure.Throwables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that has observers, and what they know of it. Confined to the sheet's thread. */
final class Observed {
    final int step;
    private final Equality equality;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Object told;
    private boolean isTold;

    Observed(int step, Equality equality) {
        this.step = step;
        this.equality = equality;
    }

    /** One observer; the same may be registered twice. */
    private static final class Entry implements Registration {
        private final Observer<@Nullable Object> observer;
        private boolean closed;

        Entry(Observer<@Nullable Object> observer) {
            this.observer = observer;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A change that observers are yet to be told of. */
    record Change(
            List<Entry> entries,
            @Nullable Object before,
            @Nullable Object now) {
        /** Tells all, whatever some of them throw. */
        @SuppressWarnings("NullAway") // A value that may be null has observers that know it.
        void tell(Throwables thrown) {
            for (Entry entry : entries) {
                if (!entry.closed) {
                    try {
                        entry.observer.changed(before, now);
                    } catch (Throwable failure) {
                        thrown.add(failure);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // The sheet's typed method takes observers of the value's type only.
    Registration add(Observer<?> observer) {
        Entry entry = new Entry((Observer<@Nullable Object>) observer);
        entries.add(entry);
        return entry;
    }

    /** Whether somebody still wants to know. */
    boolean isWanted() {
        entries.removeIf(entry -> entry.closed);
        return !entries.isEmpty();
    }

    /** What a new observer could have read. */
    void start(@Nullable Object value) {
        told = value;
        isTold = true;
    }

    boolean isTold() {
        return isTold;
    }

    /** What the observers must be told, if the value is another. */
    @Nullable
    Change change(@Nullable Object now) {
        if (isTold && equality.holds(told, now)) {
            return null;
        }
        Change change = new Change(List.copyOf(entries), told, now);
        start(now);
        return change;
    }
}
