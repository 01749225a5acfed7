package dev.leat.jmh.result;

import java.util.Map;

/**
 * What one fresh JVM measured of one contender: the medians of its iterations.
 *
 * @param number the round, from 1 on
 * @param cpuNanos the processor time of a call
 * @param clockNanos the time of a call on the clock
 * @param bytes the bytes that a call allocates; NaN where the JVM does not tell
 * @param others what other profilers measured, by their names
 */
public record Round(int number, double cpuNanos, double clockNanos, double bytes, Map<String, Figure> others) {
    public Round {
        others = Map.copyOf(others);
    }

    /** A number that a profiler gave, with its unit. */
    public record Figure(double value, String unit) {}
}
