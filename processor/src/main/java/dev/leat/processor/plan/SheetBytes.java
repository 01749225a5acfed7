package dev.leat.processor.plan;

import dev.leat.processor.model.Step;

/** Upper bounds of the bytecode of a sheet's blocks. */
final class SheetBytes {
    /** The frame of the method: its variables, the handler of what a step throws, what is stored at the end. */
    static final int METHOD = 100;

    /**
     * {@code if ((dirty & needed & 0x1L) != 0)}, for a step and for its share of the eight that are skipped at once.
     */
    private static final int TEST = 2 * 14;

    private static final int STEP = 4;

    /** {@code sheet.flow.clock}, or an object for each pass with a cast, and a conversion. */
    private static final int ARGUMENT = 1 + 3 + 3 + 3 + 3 + 3 + 4;

    /** {@code invokeinterface} with a cast of its generic result, and the receiver. */
    private static final int CALL = 5 + 3 + 10;

    /** Local variable, comparison by a method, branch, store. */
    private static final int COMPARISON = 2 + 2 + 4 + 3 + 3 + 1 + 2 + 3;

    private static final int OWN_MARK = 2 + 3 + 1 + 2;
    private static final int OTHER_MARK = 1 + 3 + 3 + 1 + 3 + 3 + 1 + 3 + OWN_MARK;
    private static final int LISTED_MARK = 1 + 3 + 3 + 3 + 3;

    private SheetBytes() {}

    /** @param others how many other blocks the step may mark */
    static int of(Step step, int others) {
        return TEST
                + STEP
                + step.arguments().size() * ARGUMENT
                + CALL
                + COMPARISON
                + OWN_MARK
                + Math.max(others * OTHER_MARK, LISTED_MARK);
    }
}
