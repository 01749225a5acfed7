package dev.leat.benchmarks;

import java.util.Map;

/** A contender in a JVM that has just started: all that it needs is loaded when it is created and first called. */
public interface ColdRun {
    /** Comes before the first call, and counts with it. */
    void create();

    Object run(int x);

    /** What it made, to be compared. */
    default Map<String, Object> values(Object made) {
        return Agreement.values(made);
    }
}
