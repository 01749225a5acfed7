package dev.leat.runtime;

/**
 * Which element of a sequence failed: suppressed in the exception that a processor threw inside a loop and that leaves
 * the run as it is. There is one for each loop around the processor, the innermost first.
 *
 * <p>It is never thrown itself, and has neither a stack trace nor a cause. Immutable.
 */
public final class ElementFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More loops than anybody nests, flows that run in each other included. */
    private static final int MOST = 64;

    private final String sequence;
    private final long index;
    private final String step;

    /**
     * @param sequence the name of the sequence
     * @param index where the element stands in it: 0 is the first
     * @param step the name of the value that was to be made
     */
    public ElementFailure(String sequence, long index, String step) {
        super("element " + index + " of " + sequence + ", in step " + step, null, false, false);
        this.sequence = sequence;
        this.index = index;
        this.step = step;
    }

    /**
     * For generated code, which then throws the failure again: suppresses in it where it happened.
     *
     * <p>An exception without suppression stays as it is, and so does one that has 64 suppressed exceptions: one object
     * that is thrown again and again, such as a constant, would otherwise grow for ever. Of such an object nobody can
     * tell which of its element failures belong to the run at hand, so a constant is better made without suppression.
     * HotSpot, too, may throw one object without suppression for all null pointers of a method that throws many.
     *
     * @param failure what the step threw
     * @param sequence the name of the sequence
     * @param index where the element stands in it: 0 is the first
     * @param step the name of the value that was to be made
     */
    public static void add(Throwable failure, String sequence, long index, String step) {
        if (failure.getSuppressed().length < MOST) {
            failure.addSuppressed(new ElementFailure(sequence, index, step));
        }
    }

    /** The name of the sequence. */
    public String sequence() {
        return sequence;
    }

    /** Where the element stands in the sequence: 0 is the first. */
    public long index() {
        return index;
    }

    /** The name of the value that was to be made, of the outermost loop as of the innermost. */
    public String step() {
        return step;
    }
}
