package dev.leat.processor.model;

import java.util.List;

/**
 * The ways to run a flow that were asked for, beside {@code run}.
 *
 * @param lazy whether values can be asked for one by one
 * @param graph whether the flow is wanted as a value
 * @param targets the values that have a method of their own, as they are written
 */
public record Ways(boolean lazy, boolean graph, List<Target> targets) {
    public Ways {
        targets = List.copyOf(targets);
    }

    /** A value named as a target. */
    public record Target(String value, Place place) {}
}
