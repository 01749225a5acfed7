package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import java.util.HashMap;
import java.util.Map;

/**
 * Which conditions every run has asked when it comes to a step, whatever the guards before it said. Their answers lie
 * there: nothing has to be evaluated, so that guards can be asked without a jump for each condition.
 */
final class Answered {
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();

    Answered(Route route) {
        Demands demands = Demands.of(route, true);
        for (Step step : route.steps()) {
            if (!step.isCondition()) {
                turns.put(step.value(), turns.size());
                demands.of(step).forEach(condition -> since.put(condition.value(), turns.size()));
            }
        }
    }

    boolean before(Step step, String condition) {
        Integer turn = turns.get(step.value());
        Integer answered = since.get(condition);
        return turn != null && answered != null && answered <= turn;
    }
}
