package dev.leat.processor.check;

import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Presence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the conditions that are asked for whenever some steps are run, whatever their guards say. */
final class Demanded {
    private Demanded() {}

    /** The steps, each with the presence that it has among them. */
    static List<Step> of(List<Step> steps) {
        if (steps.stream().noneMatch(Step::isCondition)) {
            return steps;
        }
        Set<String> demanded = new HashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (!step.isCondition() || demanded.contains(step.value())) {
                demanded.addAll(step.demands());
            }
        }
        return steps.stream()
                .map(step -> step.isCondition() && !step.mayBeAbsent()
                        ? step.at(demanded.contains(step.value()) ? Presence.DEMANDED : Presence.ON_DEMAND)
                        : step)
                .toList();
    }
}
