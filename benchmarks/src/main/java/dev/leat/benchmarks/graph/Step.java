package dev.leat.benchmarks.graph;

import java.util.List;

/**
 * A step of a graph: the first value that it takes times a factor, plus the others, or plus its own number if there is
 * no other.
 *
 * @param number its place among the steps, which all values that it takes come before
 * @param takes the numbers of the steps whose values it takes, or {@link #INPUT}
 */
public record Step(int number, List<Integer> takes, int factor) {
    /** Stands for the one value from outside. */
    public static final int INPUT = -1;

    public Step {
        takes = List.copyOf(takes);
    }
}
