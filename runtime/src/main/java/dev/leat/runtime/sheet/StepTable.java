package dev.leat.runtime.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What the inputs and steps of a flow are called and which take which, written as text by generated code and read when
 * it is first needed. Not for use by hand.
 *
 * <p>Shared by all sheets of a flow, and safe for use by many threads. It remembers for each value that was read which
 * steps lead to it: a bit for each step before.
 */
public final class StepTable {
    private final String[] lines;
    private volatile @Nullable Steps steps;

    private StepTable(String[] lines) {
        this.lines = lines;
    }

    /**
     * A table in some pieces of text, each of whole lines. The first line names the inputs, each further one the steps
     * of one block: names, each followed by what the step takes, as {@code i} and the number of an input or as the
     * number of steps back. The name of a condition starts with {@code ?}. A step with several bits counts as so many
     * steps, all but the last called {@code .}: the first takes what decides about the way, the others what each way
     * takes.
     */
    public static StepTable of(String... lines) {
        return new StepTable(lines);
    }

    Steps steps() {
        Steps read = steps;
        if (read == null) {
            // Two threads may read it twice: to the same end.
            read = StepReader.read(lines);
            steps = read;
        }
        return read;
    }
}
