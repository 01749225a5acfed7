package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How generated code tells which values are there. */
final class Presences {
    private final Map<String, Step> steps = new HashMap<>();
    private final Set<String> certain;

    private Presences(List<Step> steps, Set<String> certain) {
        steps.forEach(step -> this.steps.put(step.value(), step));
        this.certain = certain;
    }

    Presences(FlowGraph graph) {
        this(graph.steps(), Set.of());
    }

    /** Where null alone says that a value is absent. */
    static Presences ofNulls(FlowGraph graph) {
        return new Presences(
                graph.steps(), graph.steps().stream().map(Step::value).collect(Collectors.toSet()));
    }

    /** Where what is kept from run to run is there from the start, though a run may make none. */
    static Presences of(FlowGraph graph, Way way) {
        return new Presences(
                Stream.concat(graph.steps().stream(), way.steps().stream()).toList(),
                graph.state().values().stream()
                        .filter(kept -> way.isGiven(kept.name()))
                        .filter(kept -> kept.nullable() == null || isMarked(graph, kept.name()))
                        .map(StateValue::name)
                        .collect(Collectors.toSet()));
    }

    private static boolean isMarked(FlowGraph graph, String value) {
        return graph.steps().stream().anyMatch(step -> step.value().equals(value) && isMarked(step));
    }

    /** Whether the value need not be asked for, though a run may end without it. */
    boolean isCertain(String value) {
        return certain.contains(value);
    }

    /** Null for an input. */
    @Nullable
    Step step(String value) {
        return steps.get(value);
    }

    /** The conditions, in topological order. */
    static List<Step> conditions(FlowGraph graph) {
        return graph.steps().stream().filter(Step::isCondition).toList();
    }

    /** What is made in its turn, and not when somebody asks. */
    static List<Step> scheduled(FlowGraph graph) {
        return graph.steps().stream().filter(step -> !step.isCondition()).toList();
    }

    /** Whether a variable beside the value's says in which way it was made, or whether it was at all. */
    static boolean isMarked(Step step) {
        if (step.isCondition() || !(step.action() instanceof Step.Action.Choice choice)) {
            return false;
        }
        boolean invisible = step.mayBeAbsent() && step.type().isPrimitive();
        boolean ambiguous = step.nullable() != null || Making.isOptional(step.type());
        return invisible
                || ((choice.branches().size() > 1 || (ambiguous && !choice.covers()))
                        && choice.branches().stream()
                                .anyMatch(branch -> branch.guard().isDeclared()));
    }

    boolean isCondition(Step.Argument argument) {
        return argument instanceof Step.Argument.Value value && isCondition(value.name());
    }

    boolean isCondition(String value) {
        Step step = steps.get(value);
        return step != null && step.isCondition();
    }
}
