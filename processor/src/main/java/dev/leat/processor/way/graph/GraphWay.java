package dev.leat.processor.way.graph;

import static dev.leat.Way.GRAPH;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;

/** {@code graph()}: the flow as a value. */
public final class GraphWay implements Way {
    @Override
    public boolean isAsked(FlowGraph graph) {
        return graph.flow().ways().mayAsk(GRAPH);
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new GraphCode(ground.plan(), new GraphPlanner(ground.graph(), ground.identifiers()).plan());
    }
}
