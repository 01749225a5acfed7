package dev.leat.processor.plan;

import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the conditions of elements are asked: one that each element asks for is made in its turn; one that a single guard
 * asks for is called there; only the others have to be remembered.
 */
final class LoopConditions {
    private final Set<String> called;
    private final Set<String> remembered;

    private LoopConditions(Set<String> called, Set<String> remembered) {
        this.called = called;
        this.remembered = remembered;
    }

    LoopConditions(Looping looping) {
        this(new HashSet<>(), new HashSet<>());
        Map<String, Integer> mentions = new HashMap<>();
        looping.made().forEach(step -> {
            String scope = looping.scope(step.value());
            for (Step.Alternative alternative : step.alternatives()) {
                alternative
                        .requirement()
                        .conditions()
                        .forEach(condition -> mentions.merge(
                                condition, looping.scope(condition).equals(scope) ? 1 : 2, Integer::sum));
                for (Argument argument : alternative.arguments()) {
                    mentions.merge(argument.name(), 2, Integer::sum);
                }
            }
        });
        looping.made().forEach(step -> {
            if (isInline(step)) {
                called.add(step.value());
            } else if (step.isCondition()) {
                boolean isOnce = step.isDirect() && mentions.getOrDefault(step.value(), 0) == 1;
                (isOnce ? called : remembered).add(step.value());
            }
        });
    }

    private static boolean isInline(Step step) {
        return step.asked() && !step.kept() && !step.isCondition() && step.isDirect();
    }

    /** Those of a part of the loops, which are asked as they are in all. */
    LoopConditions within(Looping part) {
        Set<String> left = new HashSet<>(remembered);
        left.retainAll(part.made().map(Step::value).collect(Collectors.toSet()));
        return new LoopConditions(called, left);
    }

    /** Whether it is evaluated by a call that remembers nothing. */
    boolean isCalled(String condition) {
        return called.contains(condition);
    }

    /** Those that are evaluated when first asked for, and remembered for the element. */
    Set<String> remembered() {
        return remembered;
    }
}
