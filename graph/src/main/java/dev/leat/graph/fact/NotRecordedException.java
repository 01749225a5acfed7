package dev.leat.graph.fact;

/** A record of a run does not have a value: it is secret, or was not known when the run was recorded. */
public final class NotRecordedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** Says what is not there, why, and what to do. */
    public NotRecordedException(String message) {
        super(message);
    }
}
