package dev.leat.processor.way.session;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.StatePlanner;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;

/** {@code open()}: runs that keep values from one to the next. */
public final class SessionWay implements Way {
    @Override
    public boolean isAsked(FlowGraph graph) {
        return graph.state().isKept();
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new SessionCode(
                ground.plan(),
                ground.plan().state().orElseThrow(),
                new StatePlanner(ground.graph(), ground.identifiers(), ground.limits()));
    }
}
