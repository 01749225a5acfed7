package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What some values are made from. */
public final class Ancestors {
    private Ancestors() {}

    /** The part of a graph that makes one of its values. */
    public static FlowGraph of(String value, FlowGraph graph) {
        return of(Set.of(value), graph);
    }

    /**
     * The part of a graph that makes some of its values, in the graph's order. Of loops it has the steps, passes, folds
     * and results that lead there; effects lead nowhere.
     *
     * @param values of the run, of elements, or what loops make of them
     */
    public static FlowGraph of(Set<String> values, FlowGraph graph) {
        Needed needed = new Needed(graph);
        values.forEach(needed::add);
        List<Step> steps = graph.steps().stream()
                .filter(step -> needed.values().contains(step.value()))
                .toList();
        return new FlowGraph(
                graph.flow(),
                graph.inputs().stream()
                        .filter(input -> needed.inputs().contains(input.name()))
                        .toList(),
                graph.dependencies().stream()
                        .filter(dependency -> needed.dependencies().contains(dependency.key()))
                        .toList(),
                steps,
                needed.loops().isEmpty() ? Looping.none(steps) : needed.looping(),
                graph.state(),
                Optional.empty(),
                graph.exceptions());
    }
}
