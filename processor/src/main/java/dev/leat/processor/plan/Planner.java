package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Owner;
import dev.leat.processor.plan.Plan.BuilderPlan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.plan.Plan.InputParameter;
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
        OutputsShape shape = shape(graph);
        Optional<BuilderPlan> builder = graph.flow().replaceable()
                ? Optional.of(new BuilderPlan(
                        new BodyPlanner(graph, identifiers, limits, shape, "", true).plan(),
                        identifiers.replacements(),
                        identifiers.values()))
                : Optional.empty();
        return new Plan(
                graph,
                identifiers.fields(),
                graph.inputs().stream()
                        .map(input -> new InputParameter(identifiers.input(input.name()), input.type()))
                        .toList(),
                creation(graph),
                identifiers.componentMethod(),
                shape,
                new BodyPlanner(graph, identifiers, limits, shape, "", false).plan(),
                builder,
                graph.incremental()
                        .map(incremental -> new IncrementalPlanner(graph, incremental, identifiers, limits).plan()),
                graph.benchmarks()
                        .map(benchmarks -> new BenchmarkPlanner(graph, identifiers, limits, benchmarks).plan()));
    }

    private OutputsShape shape(FlowGraph graph) {
        return graph.steps().size() <= limits.methodSteps() && BodyPlanner.bytes(graph) <= limits.methodBytes()
                ? OutputsShape.FIELDS
                : OutputsShape.CHUNKS;
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
