package dev.leat.runtime;

/**
 * A run of a session is asked for while that session runs, by a processor of that very run: there is no state yet for
 * it to start from. The session is as if nobody had asked.
 */
public final class ReentrantRunException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param flow the simple name of the flow's class */
    public ReentrantRunException(String flow) {
        super("A session of " + flow + " was asked to run by a processor that it was just running. Its next run starts"
                + " from what this one makes, which is not made yet. Fix: run it when this run has returned, or run"
                + " another session.");
    }
}
