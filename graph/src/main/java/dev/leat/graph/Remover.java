package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.value.Types;
import dev.leat.model.Node.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** Takes a node out and joins what it was made from to what took it. */
final class Remover {
    private Remover() {}

    static FlowGraph of(FlowGraph graph, Node removed) {
        List<Node> readers = readers(graph, removed);
        List<Key<?>> parents = removed.calls().stream()
                .flatMap(call -> call.ports().stream())
                .filter(port -> !port.isPrevious())
                .<Key<?>>map(Port::key)
                .filter(key -> graph.node(key).kind() != Kind.DEPENDENCY)
                .distinct()
                .toList();
        if (readers.isEmpty()) {
            return graph.changed(
                    graph.nodes().stream().filter(node -> !node.equals(removed)).toList());
        }
        if (parents.size() != 1) {
            throw new InvalidGraphException(stillTaken(removed, readers, parents));
        }
        return of(graph, removed, graph.node(parents.get(0)));
    }

    static FlowGraph of(FlowGraph graph, Node removed, Node instead) {
        if (removed.equals(instead)) {
            throw new InvalidGraphException(new Problem(
                    "UnknownValue",
                    "'" + removed.name() + "' cannot stand in for itself.",
                    List.of("Fix: name another value of type "
                            + Types.text(removed.key().type()))));
        }
        return graph.changed(graph.nodes().stream()
                .filter(node -> !node.equals(removed))
                .map(node -> Ports.over(
                        node, node.key(), key -> key.name().equals(removed.name()) ? taken(key, instead) : key))
                .toList());
    }

    /** The key keeps the type that the reader asks for, so that the types of both ends are compared. */
    private static Key<?> taken(Key<?> asked, Node instead) {
        return asked.named(instead.name());
    }

    private static List<Node> readers(FlowGraph graph, Node read) {
        return graph.edges().stream()
                .filter(edge -> edge.from().equals(read) && !edge.to().equals(read))
                .map(Edge::to)
                .distinct()
                .toList();
    }

    private static Problem stillTaken(Node removed, List<Node> readers, List<Key<?>> parents) {
        String from = parents.isEmpty()
                ? "no other value"
                : parents.stream().map(Key::name).collect(Collectors.joining(" and "));
        return new Problem(
                "UnknownValue",
                "'" + removed.name() + "' cannot be left out: "
                        + readers.stream().map(Problems::where).collect(Collectors.joining(" and "))
                        + " would miss it, and "
                        + "it is made from " + from + ", so that nothing says what comes in its place.",
                List.of("Fix: say it: without(" + removed.name() + ", instead), with a value of type "
                        + Types.text(removed.key().type())));
    }
}
