package dev.leat.processor.way.benchmark;

import dev.leat.processor.model.Asked;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;

/** JMH benchmarks of the flow and of its steps. */
public final class BenchmarkWay implements Way {
    static final String SUFFIX = "Benchmark";

    /** What stands before that in the name of the class that times the steps. */
    static final String STEPS = "Steps";

    @Override
    public boolean isAsked(Asked asked) {
        return asked.benchmarks();
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX, STEPS + SUFFIX);
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new BenchmarkCode(ground.plan(), new BenchmarkPlanner(ground).plan());
    }
}
