package dev.leat.pictures;

import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.pictures.Box.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a flow, compiled or as a graph. Values with a common prefix that ends with a dot stand in a frame, and what
 * included flows and other types make in one with their name.
 */
final class FlowPicture {
    /** Frames in frames are only so much help. */
    private static final int MOST_FRAMES = 4;

    /** The packages of an annotation's name, which as a rule begin with small letters. */
    private static final Pattern PACKAGES = Pattern.compile("^@(?:\\p{Ll}\\p{javaJavaIdentifierPart}*\\.)+(?=\\p{Lu})");

    private FlowPicture() {}

    static Picture of(Flow flow) {
        List<Arrow> arrows = flow.edges().stream()
                .map(edge -> new Arrow(edge.from(), edge.to(), edge.kind(), false))
                .toList();
        Nesting nesting = new Nesting(flow);
        return new Picture(
                flow.title(),
                flow.nodes().stream().map(node -> box(node, flow, nesting)).toList(),
                arrows);
    }

    private static Box box(Node node, Flow flow, Nesting nesting) {
        List<Way> ways = node.alternatives().stream()
                .filter(any -> node.kind() != Node.Kind.REJECTED)
                .map(alternative -> way(alternative, flow))
                .toList();
        Box box = box(node.name(), type(node), node.kind(), ways, node.mayBeAbsent(), kept(node, flow));
        List<String> frames = box.groups().isEmpty() ? nesting.around(node) : List.of();
        for (int i = frames.size() - 1; i >= 0; i--) {
            box = box.within(frames.get(i));
        }
        return box;
    }

    private static String kept(Node node, Flow flow) {
        if (node.isKept()) {
            return Box.NEXT_RUN;
        }
        return node instanceof Node.Made made && made.initial().isPresent()
                ? "kept for the next element of "
                        + made.keeper()
                                .map(sequence ->
                                        "each of " + flow.nodes().get(sequence).name())
                                .orElse("the run")
                : "";
    }

    static Box box(String name, String type, Node.Kind kind, List<Way> ways, boolean mayBeAbsent, String kept) {
        List<String> groups = groups(name);
        String label = name;
        for (String group : groups) {
            label = label.substring(group.length() + 1);
        }
        return new Box(name, groups, label, type, kind, ways, mayBeAbsent, kept, Optional.empty());
    }

    private static String type(Node node) {
        Stream<String> qualifiers = node instanceof Node.Dependency dependency
                ? dependency.qualifiers().stream()
                        .map(qualifier -> PACKAGES.matcher(qualifier).replaceFirst("@"))
                : Stream.of();
        return Stream.concat(qualifiers, Stream.of(node.type().shortName())).collect(Collectors.joining(" "));
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

    private static Way way(Alternative alternative, Flow flow) {
        Stream<String> narrowed = alternative.ports().stream()
                .flatMap(port -> port.narrowing().stream().map(narrowing -> name(port, flow) + " is " + narrowing));
        String guard = alternative
                .guard()
                .over(condition -> flow.nodes().get(condition).name())
                .toString();
        return new Way(
                calls(alternative),
                alternative.position(),
                alternative.documentation(),
                flow.present(alternative).stream()
                        .map(value -> flow.nodes().get(value).name())
                        .toList(),
                Way.joined(narrowed, guard));
    }

    private static String name(Port port, Flow flow) {
        return (port.previous() ? "previous " : "")
                + flow.nodes().get(port.node()).name();
    }

    private static String calls(Alternative alternative) {
        return alternative.method().isEmpty()
                ? Way.LAMBDA
                : Stream.of(alternative.owner().shortName(), alternative.method(), alternative.component())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("."));
    }
}
