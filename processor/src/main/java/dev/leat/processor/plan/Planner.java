package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan.BuilderPlan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.plan.Plan.InputParameter;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Identifiers identifiers = new Identifiers(graph, limits);
        Way way = Way.run(graph, identifiers);
        OutputsShape shape = BodyPlanner.shape(graph, way, identifiers, limits);
        StatePlanner state = new StatePlanner(graph, identifiers, limits);
        Optional<BuilderPlan> builder = graph.flow().replaceable()
                ? Optional.of(new BuilderPlan(
                        new BodyPlanner(graph, way, identifiers, limits, shape, "", true).plan(),
                        graph.state().isKept() ? Optional.of(state.open(true)) : Optional.empty(),
                        state.current(true),
                        new TargetPlanner(graph, identifiers, limits, true).plan(),
                        identifiers.replacements(),
                        identifiers.values()))
                : Optional.empty();
        return new Plan(
                graph,
                identifiers.fields(),
                graph.inputs().stream()
                        .map(input ->
                                new InputParameter(identifiers.input(input.name()), input.type(), input.varargs()))
                        .toList(),
                identifiers.values(),
                creation(graph),
                identifiers.componentMethod(),
                shape,
                new BodyPlanner(graph, way, identifiers, limits, shape, "", false).plan(),
                conditions(graph, identifiers, limits),
                state.plan(),
                new TargetPlanner(graph, identifiers, limits, false).plan(),
                graph.flow().ways().lazy()
                        ? Optional.of(new LazyPlanner(graph, identifiers, limits).plan())
                        : Optional.empty(),
                graph.flow().ways().graph()
                        ? Optional.of(new GraphPlanner(graph, identifiers).plan())
                        : Optional.empty(),
                builder,
                graph.flow().incremental()
                        ? Optional.of(new SheetPlanner(graph, identifiers, limits).plan())
                        : Optional.empty(),
                graph.benchmarks()
                        .map(benchmarks -> new BenchmarkPlanner(graph, identifiers, limits, benchmarks).plan()));
    }

    private static Plan.Conditions conditions(FlowGraph graph, Identifiers identifiers, Limits limits) {
        Map<String, String> markers = new HashMap<>();
        graph.steps().stream()
                .filter(Presences::isMarked)
                .forEach(step -> markers.put(step.value(), identifiers.marker(step.value())));
        List<InputParameter> shared = new ArrayList<>();
        for (Step step : graph.steps()) {
            if (identifiers.shared().contains(step.value())) {
                shared.add(new InputParameter(identifiers.value(step.value()), step.type()));
                if (Presences.isMarked(step)) {
                    shared.add(new InputParameter(identifiers.marker(step.value()), step.branchNumber()));
                }
            }
        }
        List<String> asked = ConditionPlanner.inputs(graph);
        return new Plan.Conditions(
                identifiers.conditions(),
                identifiers.variables().claim("failure"),
                graph.inputs().stream()
                        .filter(input -> asked.contains(input.name()))
                        .map(input -> new InputParameter(identifiers.input(input.name()), input.type()))
                        .toList(),
                shared,
                new ConditionPlanner(graph, identifiers, new Presences(graph), limits).plan(),
                markers);
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
