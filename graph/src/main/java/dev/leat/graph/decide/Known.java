package dev.leat.graph.decide;

import org.jspecify.annotations.Nullable;

/** What is known of a run, by the places of the values in the graph. */
public interface Known {
    /** Whether it has been found out what the value is, or that there is none. */
    boolean isSettled(int node);

    /** Whether there is none. */
    boolean isAbsent(int node);

    /** The value that is there, or the injected object. */
    @Nullable
    Object value(int node);

    /** The value of the run before. */
    @Nullable
    Object previous(int node);
}
