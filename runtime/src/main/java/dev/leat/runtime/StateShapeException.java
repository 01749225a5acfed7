package dev.leat.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A session is to be resumed from the state of a flow that kept something else: of another flow, or of an earlier form
 * of this one.
 */
public final class StateShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * The exception for one state.
     *
     * @param flow the simple name of the flow's class
     * @param kept what the flow keeps, as types and names
     * @param expected the shape of what it keeps
     * @param actual the shape that the state has; null if it has none
     */
    public StateShapeException(String flow, String kept, String expected, @Nullable String actual) {
        super(flow + " keeps `" + kept + "`, shape " + expected + ", but this state has "
                + (actual == null ? "no shape" : "the shape " + actual)
                + ": it was saved by another flow, or before a name or a type changed. Fix: make the present values from"
                + " the saved ones and resume " + flow + ".State.of(…), or open a new session.");
    }
}
