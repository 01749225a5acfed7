package dev.leat.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what some values need, in this run and those before it. */
final class Restrictor {
    private Restrictor() {}

    static List<Node> of(FlowGraph graph, List<Key<?>> values) {
        Set<Node> kept = new LinkedHashSet<>();
        Deque<Node> next = new ArrayDeque<>(values.stream().map(graph::node).toList());
        while (!next.isEmpty()) {
            Node node = next.remove();
            if (kept.add(node)) {
                Stream.concat(Stream.concat(node.reads(), node.remembers()), initial(node))
                        .map(graph::node)
                        .forEach(next::add);
            }
        }
        return graph.nodes().stream().filter(kept::contains).toList();
    }

    private static Stream<Key<?>> initial(Node node) {
        return node.initial().stream().flatMap(call -> call.ports().stream()).map(Port::key);
    }
}
