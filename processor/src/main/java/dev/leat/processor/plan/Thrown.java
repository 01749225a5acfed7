package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
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
public final class Thrown {
    private final Map<String, Set<JavaType>> byValue = new HashMap<>();
    private final Map<Set<JavaType>, List<JavaType>> declared = new HashMap<>();
    private final FlowGraph graph;

    private Thrown(FlowGraph graph, Map<DependencyKey, List<JavaType>> closing) {
        this.graph = graph;
        for (Step step : graph.steps()) {
            Set<JavaType> thrown = new LinkedHashSet<>(step.thrown());
            Set<Argument> taken = new LinkedHashSet<>(step.arguments());
            taken.addAll(step.reads()); // A loop asks for conditions itself.
            for (Argument argument : taken) {
                if (argument instanceof Argument.Value value) {
                    thrown.addAll(byValue.getOrDefault(value.name(), Set.of()));
                } else if (argument instanceof Argument.Dependency dependency) {
                    thrown.addAll(closing.getOrDefault(dependency.key(), List.of()));
                }
            }
            byValue.put(step.value(), thrown);
        }
    }

    /** Where what is opened stays open. */
    public static Thrown ofMaking(FlowGraph graph) {
        return new Thrown(graph, Map.of());
    }

    /** Where what is opened is closed before the value is given out. */
    public static Thrown ofMakingAndClosing(FlowGraph graph) {
        Map<DependencyKey, List<JavaType>> closing = new HashMap<>();
        for (FlowGraph.Dependency dependency : graph.dependencies()) {
            if (dependency.closing() != null) {
                closing.put(dependency.key(), dependency.closing().thrown());
            }
        }
        return new Thrown(graph, closing);
    }

    /** As a method declares it. */
    public List<JavaType> of(String value) {
        return declared.computeIfAbsent(byValue.getOrDefault(value, Set.of()), graph.exceptions()::declared);
    }
}
