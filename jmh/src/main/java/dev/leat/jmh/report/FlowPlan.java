package dev.leat.jmh.report;

import dev.leat.model.Flow;
import dev.leat.model.Node;
import dev.leat.model.json.FlowJson;
import dev.leat.model.json.JsonException;
import dev.leat.runtime.FlowResources;
import dev.leat.runtime.MissingFlowResourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a flow's plan says that the picture needs.
 *
 * @param inputs the names of the inputs
 * @param steps the steps in the order in which they run
 */
record FlowPlan(List<String> inputs, List<Step> steps) {
    /**
     * A step of the flow.
     *
     * @param value the name of what it makes
     * @param inputs which inputs it takes
     * @param values which other values it takes
     */
    record Step(String value, List<String> inputs, List<String> values) {}

    /** The plan that lies beside a flow, if it is on the class path and of this release. */
    static Optional<FlowPlan> find(String flow) {
        try {
            Class<?> declaration = Class.forName(flow, false, FlowPlan.class.getClassLoader());
            return Optional.of(of(FlowJson.read(FlowResources.of(declaration).plan())));
        } catch (ClassNotFoundException | LinkageError | MissingFlowResourceException | JsonException absent) {
            return Optional.empty();
        }
    }

    static FlowPlan of(Flow flow) {
        List<List<Integer>> needs = flow.needs().of();
        List<String> inputs = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            Node node = flow.nodes().get(i);
            List<Node> needed = needs.get(i).stream().map(flow.nodes()::get).toList();
            if (node instanceof Node.Input) {
                inputs.add(node.name());
            } else if (node instanceof Node.Made) {
                steps.add(new Step(node.name(), names(needed, Node.Input.class), names(needed, Node.Made.class)));
            }
        }
        return new FlowPlan(inputs, steps);
    }

    private static List<String> names(List<Node> nodes, Class<? extends Node> type) {
        return nodes.stream().filter(type::isInstance).map(Node::name).toList();
    }
}
