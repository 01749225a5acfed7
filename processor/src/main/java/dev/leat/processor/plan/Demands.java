package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Presence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a run of a test's builder asks for the conditions that each run asks for: after the step that is the first to
 * do so whatever its guards say, which may be replaced.
 */
final class Demands {
    private final Map<String, List<Step>> byStep = new HashMap<>();

    private Demands() {}

    static Demands of(Route route, boolean replaceable) {
        Demands demands = new Demands();
        if (replaceable && route.target().isEmpty()) {
            demands.find(route.steps());
        }
        return demands;
    }

    private void find(List<Step> steps) {
        Map<String, Step> conditions = new HashMap<>();
        steps.stream().filter(Step::isCondition).forEach(step -> conditions.put(step.value(), step));
        if (conditions.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Step step : steps) {
            if (!step.isCondition()) {
                byStep.put(step.value(), demanded(step, conditions, seen));
            }
        }
    }

    private static List<Step> demanded(Step step, Map<String, Step> conditions, Set<String> seen) {
        List<Step> demanded = new ArrayList<>();
        Deque<Step> asking = new ArrayDeque<>(List.of(step));
        while (!asking.isEmpty()) {
            for (String asked : asking.removeFirst().demands()) {
                Step condition = conditions.get(asked);
                if (condition != null && seen.add(asked)) {
                    asking.addLast(condition);
                    if (condition.presence() == Presence.DEMANDED) {
                        demanded.add(condition);
                    }
                }
            }
        }
        return demanded;
    }

    /** The conditions that are asked for after the step. */
    List<Step> of(Step step) {
        return byStep.getOrDefault(step.value(), List.of());
    }

    /** The same, as they are asked. */
    List<Statement> asked(Step step, Terms terms) {
        return of(step).stream()
                .<Statement>map(condition -> new Statement.Do(terms.values().of(condition.value())))
                .toList();
    }
}
