package dev.leat.processor.way.lazy;

import static dev.leat.Way.LAZY;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;

/** {@code lazy(…)}: a value is made when it is first asked for. */
public final class LazyWay implements Way {
    @Override
    public boolean isAsked(FlowGraph graph) {
        return graph.flow().ways().mayAsk(LAZY);
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new LazyCode(ground.plan(), new LazyPlanner(ground).plan());
    }
}
