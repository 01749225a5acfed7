package dev.leat.graph;

import dev.leat.model.Needs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what some values need, in this run and those before it. */
final class Restrictor {
    private Restrictor() {}

    static List<Node> of(FlowGraph graph, List<Key<?>> values) {
        Set<Node> kept =
                new HashSet<>(Needs.sorted(values.stream().map(graph::node).toList(), node -> needs(node, graph)));
        return graph.nodes().stream().filter(kept::contains).toList();
    }

    private static List<Node> needs(Node node, FlowGraph graph) {
        Stream<Key<?>> initial =
                node.initial().stream().flatMap(call -> call.ports().stream()).map(Port::key);
        return Stream.of(node.reads(), node.remembers(), initial)
                .flatMap(keys -> keys.<Node>map(graph::node))
                .toList();
    }
}
