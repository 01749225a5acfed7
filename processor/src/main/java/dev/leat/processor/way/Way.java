package dev.leat.processor.way;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;

/** A way of running flows: {@code Ways} lists all of them, and every stage goes through that list. */
public interface Way {
    /** Whether the flow is to be run in this way. */
    boolean isAsked(FlowGraph graph);

    /** Lays the way out for a flow that asks for it. */
    WayCode code(Groundwork ground);
}
