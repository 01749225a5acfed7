package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;

/** What every way of running a flow is laid out from: the decisions that all share, and the names that are taken. */
public record Groundwork(Plan plan, Identifiers identifiers, Limits limits) {
    public FlowGraph graph() {
        return plan.graph();
    }

    /** For ways of running that make what is asked for by name: they run no effects. */
    public Groundwork withoutEffects() {
        return new Groundwork(plan.withoutEffects(), identifiers, limits);
    }

    /** Lays out some of the steps. */
    public Body body(Route route, boolean replaceable) {
        return new BodyPlanner(graph(), route, identifiers, limits, null, replaceable).plan();
    }
}
