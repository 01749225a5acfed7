package dev.leat.processor.plan;

import dev.leat.model.Guard.Always;
import dev.leat.model.Taking;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what can stand in one {@code if}: a value that a guard lets be made, and right after it those that are made if
 * and only if it is. Nothing else may ask for any of them.
 */
record Fusions(Looping looping, Carries carries) {
    /** The steps from a turn on that stand in one block; none where there is nothing to ask, or too much. */
    List<Step> from(int first, List<Turn> turns) {
        List<Step> group = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>();
        for (Turn turn : turns.subList(first, turns.size())) {
            Step step = turn instanceof Turn.Make make ? make.step() : null;
            if (step == null || !(group.isEmpty() ? isGuarded(step) : follows(step, values))) {
                break;
            }
            group.add(step);
            values.add(step.value());
        }
        while (!group.isEmpty() && !isAskedOnlyWithin(values)) {
            values.remove(group.remove(group.size() - 1).value());
        }
        return group;
    }

    private static boolean isGuarded(Step step) {
        return step.alternatives().size() == 1
                && step.isChoice()
                && !step.covers()
                && !step.asked()
                && !step.alternatives().get(0).isComponent();
    }

    private static boolean follows(Step step, Set<String> values) {
        if (!isGuarded(step)) {
            return false;
        }
        Requirement requirement = step.alternatives().get(0).requirement();
        return requirement.matches().isEmpty()
                && requirement.guard() instanceof Always
                && requirement.present().stream()
                        .allMatch(value -> value.taking() == Taking.PLAIN && values.contains(value.name()));
    }

    private boolean isAskedOnlyWithin(Set<String> values) {
        Set<String> asked = new HashSet<>();
        looping.turns().stream()
                .flatMap(Turn::steps)
                .filter(step -> !values.contains(step.value()))
                .flatMap(step -> Stream.concat(step.arguments().stream(), step.reads().stream()))
                .map(Argument::name)
                .forEach(asked::add);
        looping.folds().forEach(fold -> fold.value().initial().arguments().forEach(taken -> asked.add(taken.name())));
        looping.loops().forEach(loop -> asked.add(loop.sequence()));
        looping.results().stream()
                .filter(result -> result.gathering() == Gathering.OPTIONALS)
                .forEach(result -> asked.add(result.value()));
        carries.all().forEach(carried -> asked.add(carried.name()));
        return values.stream().noneMatch(asked::contains);
    }
}
