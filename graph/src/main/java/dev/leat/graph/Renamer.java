package dev.leat.graph;

import java.util.List;
import java.util.Map;

/** Gives nodes other names. */
final class Renamer {
    private Renamer() {}

    /** @param names the new ones by the old ones */
    static FlowGraph of(FlowGraph graph, Map<String, String> names) {
        List<Node> renamed = graph.nodes().stream()
                .map(node -> Ports.over(node, renamed(node.key(), names), key -> renamed(key, names)))
                .toList();
        return FlowGraph.bound(graph.name(), renamed, graph.bindings().renamed(names));
    }

    private static Key<?> renamed(Key<?> key, Map<String, String> names) {
        String name = names.get(key.name());
        return name == null ? key : key.named(name);
    }
}
