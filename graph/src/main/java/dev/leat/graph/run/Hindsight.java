package dev.leat.graph.run;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.decide.Decider;
import dev.leat.graph.decide.Decision;
import dev.leat.graph.decide.Known;
import dev.leat.graph.fact.Fact;
import dev.leat.model.Node.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Finds out afterwards how values came about. Which call made one follows from the others, so none is made. */
public final class Hindsight {
    private Hindsight() {}

    /** The run that made what is known; what is not settled it has still to make. */
    public static GraphRun of(FlowGraph graph, Known made) {
        Inputs inputs = Inputs.none();
        for (Node input : graph.nodes(Kind.INPUT)) {
            inputs = inputs.given(input.key(), made.value(graph.number(input.key())));
        }
        Knowledge known = new Knowledge(graph, inputs, before(graph, made));
        Decider decider = new Decider(graph, known);
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.isGiven() || !made.isSettled(i)) {
                continue;
            }
            if (decider.decide(i) instanceof Decision.Take take) {
                known.know(node, made.value(i), take.way(), decider.asked(i, take.way()));
            } else {
                known.knowNothing(node);
            }
        }
        return new GraphRun(graph, known).ended();
    }

    /** Of the run before no more is known than what it made. */
    private static Map<String, Fact<?>> before(FlowGraph graph, Known made) {
        UUID run = UUID.randomUUID();
        Map<String, Fact<?>> before = new HashMap<>();
        for (Node node : graph.nodes()) {
            if (node.initial().isPresent()) {
                before.put(node.name(), Fact.given(run, node, made.previous(graph.number(node.key()))));
            }
        }
        return before;
    }
}
