package dev.leat.processor.check;

import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Presence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds the conditions that are asked for whenever some steps are run, whatever their guards say. */
final class Demanded {
    private Demanded() {}

    /**
     * The steps, each with the presence that it has among them.
     *
     * @param scope what a value is made for: nobody demands what is made more or less often than he is asked
     */
    static List<Step> of(List<Step> steps, UnaryOperator<String> scope) {
        if (steps.stream().noneMatch(Step::isCondition)) {
            return steps;
        }
        Set<String> demanded = new HashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (!step.isCondition() || demanded.contains(step.value())) {
                String here = scope.apply(step.value());
                step.demands().stream()
                        .filter(asked -> scope.apply(asked).equals(here))
                        .forEach(demanded::add);
            }
        }
        return steps.stream()
                .map(step -> step.isCondition() && !step.mayBeAbsent()
                        ? step.at(presence(
                                step,
                                demanded.contains(step.value()),
                                !scope.apply(step.value()).isEmpty()))
                        : step)
                .toList();
    }

    /** In a loop, one that each element asks for is made in its turn, if it asks for no other. */
    private static Presence presence(Step condition, boolean isDemanded, boolean isOfElement) {
        if (!isDemanded) {
            return Presence.ON_DEMAND;
        }
        return isOfElement && condition.isDirect() ? Presence.ALWAYS : Presence.DEMANDED;
    }
}
