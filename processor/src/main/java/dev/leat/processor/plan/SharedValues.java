package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that conditions find in a field of their class, where together they are too many to be parameters of the
 * method that asks: it takes what all conditions take that it may ask in turn.
 */
final class SharedValues {
    private final Set<String> names = new HashSet<>();

    SharedValues(FlowGraph graph, Limits limits) {
        Map<String, Step> steps = new HashMap<>();
        Map<String, JavaType> inputs = new HashMap<>();
        graph.steps().forEach(step -> steps.put(step.value(), step));
        graph.inputs().forEach(input -> inputs.put(input.name(), input.type()));
        for (Step step : graph.steps()) {
            if (step.isCondition() && slots(step, steps, inputs) > limits.parameterSlots()) {
                values(step).forEach(names::add);
            }
        }
    }

    private static Set<String> values(Step step) {
        Set<String> values = new HashSet<>();
        for (Argument read : step.reads()) {
            if (read instanceof Argument.Value value) {
                values.add(value.name());
            }
        }
        return values;
    }

    /** A bound: objects and what is kept count as if they were long. */
    private static int slots(Step condition, Map<String, Step> steps, Map<String, JavaType> inputs) {
        int slots = 0;
        for (String value : values(condition)) {
            Step step = steps.get(value);
            slots += step == null ? 0 : step.type().slots() + (Presences.isMarked(step) ? 1 : 0);
        }
        for (Argument read : condition.reads()) {
            if (read instanceof Argument.Input input) {
                slots += inputs.getOrDefault(input.name(), JavaType.UNREADABLE).slots();
            } else if (!(read instanceof Argument.Value)) {
                slots += 2;
            }
        }
        return slots;
    }

    boolean contains(String value) {
        return names.contains(value);
    }

    /** What a condition is handed of all that its code touches. */
    List<Argument> handed(Step condition) {
        return without(condition, List.of());
    }

    /** What the code of a step touches itself, or hands to conditions. */
    List<Argument> touched(Step step) {
        return without(step, step.arguments());
    }

    private List<Argument> without(Step step, List<Argument> kept) {
        if (names.isEmpty()) {
            return step.reads();
        }
        List<Argument> some = new ArrayList<>();
        for (Argument read : step.reads()) {
            if (!(read instanceof Argument.Value value) || !contains(value.name()) || kept.contains(read)) {
                some.add(read);
            }
        }
        return some;
    }
}
