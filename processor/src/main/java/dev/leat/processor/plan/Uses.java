package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each value is taken by some steps. */
record Uses(Map<String, Integer> counts) {
    static Uses of(List<Step> steps, SharedValues shared) {
        Map<String, Integer> counts = new HashMap<>();
        for (Step step : steps) {
            for (Step.Argument argument : shared.touched(step)) {
                if (argument instanceof Step.Argument.Value value) {
                    counts.merge(value.name(), 1, Integer::sum);
                }
            }
        }
        return new Uses(counts);
    }

    int of(String value) {
        return counts.getOrDefault(value, 0);
    }
}
