package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Owner;
import dev.leat.processor.plan.Plan.BuilderPlan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.Optional;

/** Takes every decision about a flow's code: the stage's entry point. */
public final class Planner {
    private final Limits limits;

    public Planner() {
        this(Limits.HOTSPOT);
    }

    Planner(Limits limits) {
        this.limits = limits;
    }

    public Plan plan(FlowGraph graph) {
        Identifiers identifiers = new Identifiers(graph);
        OutputsShape shape = limits.shape(graph);
        Result all = Result.all(identifiers);
        Optional<BuilderPlan> builder = graph.flow().replaceable()
                ? Optional.of(new BuilderPlan(
                        new BodyPlanner(graph, identifiers, limits, shape, all, "", true).plan(),
                        new TargetPlanner(graph, identifiers, limits, true).plan(),
                        identifiers.replacements(),
                        identifiers.values()))
                : Optional.empty();
        return new Plan(
                graph,
                identifiers.fields(),
                RunMethod.inputs(graph, identifiers),
                creation(graph),
                identifiers.componentMethod(),
                shape,
                new BodyPlanner(graph, identifiers, limits, shape, all, "", false).plan(),
                new TargetPlanner(graph, identifiers, limits, false).plan(),
                graph.flow().ways().lazy()
                        ? Optional.of(new LazyPlanner(graph, identifiers, limits).plan())
                        : Optional.empty(),
                builder,
                graph.benchmarks()
                        .map(benchmarks -> new BenchmarkPlanner(graph, identifiers, limits, benchmarks).plan()));
    }

    private static Creation creation(FlowGraph graph) {
        if (!graph.flow().modules().isEmpty()) {
            return Creation.COMPONENT;
        }
        boolean creatable = graph.dependencies().isEmpty()
                && graph.flow().owners().stream().filter(Owner::needsInstance).allMatch(Owner::creatable);
        return creatable ? Creation.CONSTRUCTOR : Creation.NONE;
    }
}
