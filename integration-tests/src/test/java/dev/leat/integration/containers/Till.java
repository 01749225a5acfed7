package dev.leat.integration.containers;

import jakarta.inject.Inject;

/** Opened for a run, shared by the processors of that run, closed at its end. */
final class Till implements AutoCloseable {
    private final Journal journal;
    private final int number;

    @Inject
    Till(Journal journal) {
        this.journal = journal;
        this.number = journal.open();
    }

    int number() {
        return number;
    }

    @Override
    public void close() {
        journal.close(number);
    }
}
