package dev.leat.processor.check;

import dev.leat.processor.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the steps that need nothing but what is kept from run to run, and dependencies. */
final class Derived {
    private Derived() {}

    /**
     * Those steps, in order; none where no step takes anything that is kept.
     *
     * @param steps all of the flow, in order
     * @param kept the names of the values that are kept
     */
    static List<Step> of(List<Step> steps, Set<String> kept) {
        Set<String> known = new HashSet<>(kept);
        Set<String> reactions = new HashSet<>(kept);
        List<Step> derived = new ArrayList<>();
        for (Step step : steps) {
            if (!kept.contains(step.value()) && step.arguments().stream().allMatch(taken -> isKnown(taken, known))) {
                derived.add(step);
                known.add(step.value());
                if (step.arguments().stream().anyMatch(taken -> isOf(taken, reactions))) {
                    reactions.add(step.value());
                }
            }
        }
        return reactions.size() > kept.size() ? derived : List.of();
    }

    private static boolean isKnown(Step.Argument taken, Set<String> known) {
        return taken instanceof Step.Argument.Dependency || isOf(taken, known);
    }

    private static boolean isOf(Step.Argument taken, Set<String> values) {
        return taken instanceof Step.Argument.Value value && values.contains(value.name());
    }
}
