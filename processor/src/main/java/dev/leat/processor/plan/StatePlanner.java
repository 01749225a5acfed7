package dev.leat.processor.plan;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan.OutputsShape;
import dev.leat.processor.plan.StatePlan.CurrentPlan;
import dev.leat.processor.plan.StatePlan.KeptValue;
import dev.leat.processor.plan.StatePlan.Next;
import java.util.Optional;

/** Lays out what a flow needs to keep values from run to run. */
public record StatePlanner(FlowGraph graph, Identifiers identifiers, Limits limits) {
    public Optional<StatePlan> plan() {
        FlowState state = graph.state();
        if (!state.isKept()) {
            return Optional.empty();
        }
        Names components = new Names();
        state.values().forEach(kept -> components.reserve(kept.name()));
        Names constants = new Names();
        state.values().forEach(kept -> constants.reserve(kept.name()));
        return Optional.of(new StatePlan(
                state,
                state.values().stream().map(this::kept).toList(),
                components.claim("shape", "OfFlow"),
                constants.claim("SHAPE", "_OF_FLOW"),
                identifiers.session(),
                open(false),
                current(false).map(body -> new CurrentPlan(body, currentShape()))));
    }

    private KeptValue kept(StateValue kept) {
        return new KeptValue(
                kept,
                identifiers.value(kept.name()),
                identifiers.previous(kept.name()),
                identifiers.initial(kept.name()),
                graph.steps().stream()
                        .filter(step -> step.value().equals(kept.name()))
                        .map(StatePlanner::next)
                        .findFirst()
                        .orElse(Next.MADE));
    }

    private static Next next(Step step) {
        if (!step.mayBeUnmade()) {
            return Next.MADE;
        }
        return step.nullable() != null || step.type().isOptional() ? Next.OR_BEFORE_AS_MARKED : Next.OR_BEFORE;
    }

    public Body open(boolean replaceable) {
        Route route = Route.open(graph, identifiers);
        return new BodyPlanner(graph, route, identifiers, limits, OutputsShape.FIELDS, null, replaceable).plan();
    }

    /** Empty where nothing follows from the state alone. */
    public Optional<Body> current(boolean replaceable) {
        return graph.state().derived().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new BodyPlanner(graph, currentRoute(), identifiers, limits, currentShape(), null, replaceable)
                                .plan());
    }

    private Route currentRoute() {
        return Route.current(graph, identifiers);
    }

    private OutputsShape currentShape() {
        return BodyPlanner.shape(graph, currentRoute(), identifiers, limits);
    }
}
