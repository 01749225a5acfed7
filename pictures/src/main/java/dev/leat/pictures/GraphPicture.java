package dev.leat.pictures;

import dev.leat.graph.Call;
import dev.leat.graph.Edge;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Narrowing;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.Port.Taking;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a graph. */
final class GraphPicture {
    /** Frames in frames are only so much help. */
    private static final int MOST_FRAMES = 4;

    private GraphPicture() {}

    static Picture of(FlowGraph graph) {
        Map<String, Integer> places = new HashMap<>();
        List<Box> boxes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            places.put(node.name(), boxes.size());
            boxes.add(box(node, graph));
        }
        List<Arrow> arrows = graph.edges().stream()
                .map(edge -> new Arrow(
                        places.getOrDefault(edge.from().name(), 0),
                        places.getOrDefault(edge.to().name(), 0),
                        kind(edge)))
                .toList();
        return new Picture(graph.name(), boxes, arrows);
    }

    private static Arrow.Kind kind(Edge edge) {
        return switch (edge.kind()) {
            case GUARD -> Arrow.Kind.GUARD;
            case PREVIOUS -> Arrow.Kind.PREVIOUS;
            case VALUE -> edge.from().kind() == Node.Kind.DEPENDENCY ? Arrow.Kind.DEPENDENCY : Arrow.Kind.VALUE;
        };
    }

    private static Box box(Node node, FlowGraph graph) {
        List<Box.Way> ways = node.calls().stream().map(call -> way(call, graph)).toList();
        Box box = box(node, ways, graph.mayBeAbsent(node.key()));
        String owner = owner(node);
        return owner.isEmpty() || owner.equals(graph.name()) || !box.groups().isEmpty() ? box : box.within(owner);
    }

    /** The type whose methods make it, which for a flow that is included is that flow; empty for several, or none. */
    private static String owner(Node node) {
        List<String> owners = node.calls().stream()
                .map(call -> call.origin().method())
                .map(method -> node.kind() == Node.Kind.COMPONENT ? withoutLast(method) : method)
                .map(GraphPicture::withoutLast)
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.get(0) : "";
    }

    private static String withoutLast(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    static Box box(Node node, List<Box.Way> ways, boolean mayBeAbsent) {
        List<String> groups = groups(node.name());
        String label = node.name();
        for (String group : groups) {
            label = label.substring(group.length() + 1);
        }
        return new Box(
                node.name(),
                groups,
                label,
                type(node.key()),
                node.kind(),
                ways,
                mayBeAbsent,
                node.initial().isPresent(),
                Optional.empty());
    }

    /** As it is in the code, where that is a primitive one. */
    private static String type(Key<?> key) {
        return key.isPrimitive() && key.type() instanceof Class<?> boxed
                ? MethodType.methodType(boxed).unwrap().returnType().getName()
                : key.typeName();
    }

    /** Of {@code billing.tax.rate} that is {@code billing} and {@code tax}. */
    private static List<String> groups(String name) {
        List<String> groups = new ArrayList<>();
        int start = 0;
        int dot = name.indexOf('.');
        while (dot > start && dot < name.length() - 1 && groups.size() < MOST_FRAMES) {
            groups.add(name.substring(start, dot));
            start = dot + 1;
            dot = name.indexOf('.', start);
        }
        return groups;
    }

    private static Box.Way way(Call<?> call, FlowGraph graph) {
        List<String> present = call.ports().stream()
                .filter(port -> port.taking() == Taking.PLAIN && !port.isPrevious() && graph.mayBeAbsent(port.key()))
                .map(port -> port.key().name())
                .distinct()
                .toList();
        return way(call, present);
    }

    static Box.Way way(Call<?> call, List<String> present) {
        Stream<String> narrowed = call.ports().stream()
                .filter(port -> !(port.narrowing() instanceof Narrowing.None))
                .map(Port::toString);
        String when = Stream.concat(narrowed, Stream.of(call.guard().toString()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String method = call.origin().method();
        return new Box.Way(
                method.isEmpty() ? "a lambda expression" : method,
                call.origin().position(),
                call.origin().documentation(),
                present,
                when);
    }
}
