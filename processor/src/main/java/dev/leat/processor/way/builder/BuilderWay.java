package dev.leat.processor.way.builder;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;

/** {@code builder()}: the flow with values or dependencies replaced, for tests, in whatever way it is run. */
public final class BuilderWay implements Way {
    @Override
    public boolean isAsked(FlowGraph graph) {
        return graph.flow().replaceable();
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new BuilderCode(ground.plan());
    }
}
