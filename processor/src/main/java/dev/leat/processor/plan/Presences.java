package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How generated code tells which values are there. */
final class Presences {
    private final Map<String, Step> steps = new HashMap<>();
    private final Set<String> given;

    Presences(FlowGraph graph) {
        this(graph, List.of());
    }

    /**
     * Of a run that has some values from the start.
     *
     * @param given these
     */
    Presences(FlowGraph graph, List<String> given) {
        this.given = Set.copyOf(given);
        graph.steps().forEach(step -> steps.put(step.value(), step));
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

    boolean isGiven(String value) {
        return given.contains(value);
    }

    boolean isCondition(String value) {
        Step step = steps.get(value);
        return step != null && step.isCondition();
    }

    boolean isMarked(String value) {
        Step step = steps.get(value);
        return step != null && isMarked(step);
    }
}
