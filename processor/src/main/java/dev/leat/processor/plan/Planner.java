package dev.leat.processor.plan;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan.Creation;
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
        Plan plan = new Plan(
                graph,
                identifiers.fields(),
                graph.inputs().stream()
                        .map(input ->
                                new InputParameter(identifiers.input(input.name()), input.type(), input.varargs()))
                        .toList(),
                identifiers.values(),
                identifiers.substitutes(),
                identifiers.own().replaced(),
                creation(graph),
                identifiers.variables().claim(decapitalized(graph.flow().generatedName())),
                new BodyPlanner(graph, route, identifiers, limits, null, false).plan(),
                conditions(graph, identifiers, limits),
                kept(graph, identifiers));
        return new Groundwork(plan, identifiers, limits, suffixes);
    }

    private static List<KeptValue> kept(FlowGraph graph, Identifiers identifiers) {
        Map<String, Step> steps = new HashMap<>();
        graph.steps().forEach(step -> steps.put(step.value(), step));
        return graph.state().values().stream()
                .map(kept -> KeptValue.of(kept, steps.getOrDefault(kept.name(), kept.initial()), identifiers))
                .toList();
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
                identifiers.own().conditions(),
                identifiers.own().failure(),
                graph.inputs().stream()
                        .filter(input -> asked.contains(input.name()))
                        .map(input -> new InputParameter(identifiers.input(input.name()), input.type()))
                        .toList(),
                shared,
                new ConditionPlanner(graph, identifiers, new Presences(graph), limits).plan(),
                markers);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
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
