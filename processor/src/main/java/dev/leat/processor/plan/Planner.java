package dev.leat.processor.plan;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes every decision about a flow's code: the stage's entry point. */
public final class Planner {
    private final List<String> suffixes;
    private final Limits limits;

    /**
     * Prepares the stage.
     *
     * @param suffixes how the names of generated classes go on after that of the flow's
     */
    public Planner(List<String> suffixes) {
        this.suffixes = List.copyOf(suffixes);
        this.limits = Limits.HOTSPOT;
    }

    public Groundwork plan(FlowGraph graph) {
        Identifiers identifiers = new Identifiers(graph, suffixes, limits);
        Route route = Route.run(graph, identifiers);
        OutputsShape shape = BodyPlanner.shape(graph, route, identifiers, limits);
        Plan plan = new Plan(
                graph,
                identifiers.fields(),
                graph.inputs().stream()
                        .map(input ->
                                new InputParameter(identifiers.input(input.name()), input.type(), input.varargs()))
                        .toList(),
                identifiers.values(),
                identifiers.replacements(),
                creation(graph),
                identifiers.componentMethod(),
                shape,
                new BodyPlanner(graph, route, identifiers, limits, shape, null, false).plan(),
                conditions(graph, identifiers, limits),
                new StatePlanner(graph, identifiers, limits).plan());
        return new Groundwork(plan, identifiers, limits);
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
                    shared.add(new InputParameter(identifiers.marker(step.value()), step.alternativeNumber()));
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
