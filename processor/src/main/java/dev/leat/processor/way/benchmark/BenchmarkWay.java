package dev.leat.processor.way.benchmark;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;

/** JMH benchmarks of the flow and of its steps. */
public final class BenchmarkWay implements Way {
    @Override
    public boolean isAsked(FlowGraph graph) {
        return graph.benchmarks().isPresent();
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new BenchmarkCode(ground.plan(), new BenchmarkPlanner(ground).plan());
    }
}
