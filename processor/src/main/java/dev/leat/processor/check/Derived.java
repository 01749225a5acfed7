package dev.leat.processor.check;

import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the steps that need nothing but what is kept from run to run, and dependencies. */
final class Derived {
    private Derived() {}

    /**
     * Those steps, in order; none where no step takes anything that is kept. What is kept is there, though a run may
     * make none, and so is what follows from it: they do not ask for that.
     *
     * @param steps all of the flow, in order
     * @param values those that are kept
     */
    static List<Step> of(List<Step> steps, List<StateValue> values) {
        Set<String> kept = values.stream().map(StateValue::name).collect(Collectors.toSet());
        Set<String> nullable = values.stream()
                .filter(value -> value.nullable() != null)
                .map(StateValue::name)
                .collect(Collectors.toSet());
        Set<String> there = steps.stream()
                .filter(step -> kept.contains(step.value()))
                .filter(step -> step.isDeclared() || !nullable.contains(step.value()))
                .map(Step::value)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> known = new HashSet<>(kept);
        Set<String> reactions = new HashSet<>(kept);
        List<Step> derived = new ArrayList<>();
        for (Step step : steps) {
            if (!kept.contains(step.value()) && step.arguments().stream().allMatch(taken -> isKnown(taken, known))) {
                Step certain = step.isCondition() ? step : step.where(there);
                derived.add(certain);
                if (!certain.mayBeAbsent() && !certain.isCondition()) {
                    there.add(step.value());
                }
                known.add(step.value());
                if (step.arguments().stream().anyMatch(taken -> isOf(taken, reactions))) {
                    reactions.add(step.value());
                }
            }
        }
        return reactions.size() > kept.size() ? Demanded.of(derived, value -> "") : List.of();
    }

    private static boolean isKnown(Step.Argument taken, Set<String> known) {
        return taken instanceof Step.Argument.Dependency || isOf(taken, known);
    }

    private static boolean isOf(Step.Argument taken, Set<String> values) {
        return taken instanceof Step.Argument.Value value && values.contains(value.name());
    }
}
