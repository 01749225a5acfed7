package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan.InputParameter;
import java.util.List;
import java.util.Optional;

/**
 * A method that runs steps: {@code run}, or one for a target.
 *
 * @param graph what it runs
 * @param inputs its parameters, in order
 * @param target the step whose value it returns; empty if it returns all
 */
public record RunMethod(String name, FlowGraph graph, List<InputParameter> inputs, Optional<Step> target, Body body) {
    public RunMethod {
        inputs = List.copyOf(inputs);
    }

    static List<InputParameter> inputs(FlowGraph graph, Identifiers identifiers) {
        return graph.inputs().stream()
                .map(input -> new InputParameter(identifiers.input(input.name()), input.type()))
                .toList();
    }
}
