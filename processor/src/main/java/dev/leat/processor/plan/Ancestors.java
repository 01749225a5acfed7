package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What some value is made from. */
public final class Ancestors {
    private Ancestors() {}

    /** The part of a graph that makes one of its values, in the graph's order. */
    public static FlowGraph of(String value, FlowGraph graph) {
        Set<String> values = new HashSet<>(Set.of(value));
        Set<String> inputs = new HashSet<>();
        Set<DependencyKey> dependencies = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (int i = graph.steps().size() - 1; i >= 0; i--) {
            Step step = graph.steps().get(i);
            if (!values.contains(step.value())) {
                continue;
            }
            steps.add(step);
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value taken) {
                    values.add(taken.name());
                } else if (argument instanceof Argument.Input taken) {
                    inputs.add(taken.name());
                } else if (argument instanceof Argument.Dependency taken) {
                    dependencies.add(taken.key());
                }
            }
        }
        Collections.reverse(steps);
        return new FlowGraph(
                graph.flow(),
                graph.inputs().stream()
                        .filter(input -> inputs.contains(input.name()))
                        .toList(),
                graph.dependencies().stream()
                        .filter(dependency -> dependencies.contains(dependency.key()))
                        .toList(),
                steps,
                Looping.none(steps),
                graph.state(),
                Optional.empty(),
                graph.exceptions());
    }
}
