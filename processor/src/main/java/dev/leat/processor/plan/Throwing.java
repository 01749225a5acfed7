package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What asking for each value of a flow can throw: what its step throws, and the steps before. */
final class Throwing {
    private final Map<String, Set<JavaType>> byValue = new HashMap<>();
    private final Map<Set<JavaType>, List<JavaType>> declared = new HashMap<>();
    private final FlowGraph graph;

    Throwing(FlowGraph graph) {
        this.graph = graph;
        for (Step step : graph.steps()) {
            Set<JavaType> thrown = new LinkedHashSet<>(step.thrown());
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value taken) {
                    thrown.addAll(byValue.getOrDefault(taken.name(), Set.of()));
                }
            }
            byValue.put(step.value(), thrown);
        }
    }

    /** As a method declares it. */
    List<JavaType> of(String value) {
        return declared.computeIfAbsent(byValue.getOrDefault(value, Set.of()), graph.exceptions()::declared);
    }
}
