package dev.leat.runtime.sheet;

/** Runs all that can run of some steps, whatever others of them do. */
final class CarefulPass {
    private final Ledger ledger;
    private final Cells cells;
    private final Held held;

    CarefulPass(Ledger ledger, Cells cells, Held held) {
        this.ledger = ledger;
        this.cells = cells;
        this.held = held;
    }

    void run(long[] needed) {
        if (cells.steps().hasConditions()) {
            lookAtConditions(needed);
        }
        while (true) {
            while (!ledger.update(held.untouched(needed), -1L)) {
                // The step that failed and those behind it are left out the next time.
            }
            int retried = held.retried(needed);
            if (retried < 0) {
                break;
            }
            retry(retried);
        }
        held.tidy();
    }

    /** Conditions that nobody asked for do not count when it is said where to look. */
    private void lookAtConditions(long[] needed) {
        int firstWord = cells.steps().inputWords();
        for (int word = firstWord; word < needed.length; word++) {
            int block = word - firstWord;
            if ((cells.blocks[block].conditions & needed[word]) != 0) {
                ledger.lookAt(block);
            }
        }
    }

    private void retry(int step) {
        int block = cells.steps().block(step);
        int failed = cells.blocks[block].update(cells.steps().bits(step));
        if (failed < 0) {
            held.remove(step);
        } else {
            held.add(block, failed);
        }
    }
}
