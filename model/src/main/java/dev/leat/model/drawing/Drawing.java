package dev.leat.model.drawing;

import dev.leat.model.Edge;
import dev.leat.model.Flow;
import dev.leat.model.Node;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a picture of a flow shows, whatever it is drawn with.
 *
 * @param isExplained whether it has a legend, and colours of its own
 */
public record Drawing(String title, List<Box> boxes, List<Arrow> arrows, boolean isExplained) {
    /** Copies the lists. */
    public Drawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A value.
     *
     * @param groups the names of the groups in which it lies, the outermost first
     * @param lines what is written in it
     * @param mayBeAbsent whether a run may end without it
     */
    public record Box(Node.Kind kind, List<String> groups, List<String> lines, boolean mayBeAbsent, Outcome outcome) {
        /** Copies the lists. */
        public Box {
            groups = List.copyOf(groups);
            lines = List.copyOf(lines);
        }

        /** The letter by which it is known, before its place: that makes it unique, whatever the value is called. */
        String letter() {
            return switch (kind) {
                case INPUT -> "i";
                case DEPENDENCY -> "d";
                case STEP, COMPONENT, CONDITION, EFFECT, REJECTED -> "s";
            };
        }
    }

    /** What a run made of a value. */
    public enum Outcome {
        /** The value, or there is no run. */
        MADE,
        /** An exception. */
        FAILED,
        /** Nothing. */
        MISSING
    }

    /**
     * That a value is read.
     *
     * @param from the place of the box that is read
     * @param to the place of the box that reads it
     * @param idle whether a run went another way
     */
    public record Arrow(int from, int to, Edge.Kind kind, boolean idle) {
        /** Whether it looks like an arrow to what simply takes its start, and only its label tells. */
        public boolean isLabelled() {
            return switch (kind) {
                case EACH, LAST, FIRST, ALL, REJECTED -> true;
                case VALUE, DEPENDENCY, GUARD, PREVIOUS, FOLD -> false;
            };
        }

        /** What is written beside it; empty if nothing. */
        public String label() {
            boolean previous = kind == Edge.Kind.PREVIOUS || kind == Edge.Kind.FOLD;
            return previous ? "previous" : isLabelled() ? kind.name().toLowerCase(Locale.ROOT) : "";
        }
    }

    /** Each value with its name and type, in frames for loops, and nothing else. */
    public static Drawing of(Flow flow) {
        return new Drawing(
                flow.title(),
                flow.nodes().stream()
                        .map(node -> new Box(node.kind(), frames(node, flow), lines(node), false, Outcome.MADE))
                        .toList(),
                flow.edges().stream()
                        .map(edge -> new Arrow(edge.from(), edge.to(), edge.kind(), false))
                        .toList(),
                false);
    }

    /** The names of the frames around a node, one for each loop in which it is made, the outermost first. */
    public static List<String> frames(Node node, Flow flow) {
        return flow.around(node).stream()
                .map(loop -> "for each of " + flow.nodes().get(loop.sequence()).name()
                        + (loop.passes() == 1 ? "" : ", in " + loop.passes() + " passes"))
                .toList();
    }

    private static List<String> lines(Node node) {
        return node.kind() == Node.Kind.EFFECT ? List.of(node.name()) : List.of(node.name(), type(node));
    }

    private static String type(Node node) {
        return node instanceof Node.Dependency dependency
                ? Stream.concat(
                                dependency.qualifiers().stream(),
                                Stream.of(node.type().shortName()))
                        .collect(Collectors.joining(" "))
                : node.type().shortName();
    }

    /** As a flowchart for Markdown viewers. */
    public String mermaid() {
        return Mermaid.of(this);
    }

    /** For Graphviz. */
    public String dot() {
        return Dot.of(this);
    }

    /** The box at a place, as text knows it. */
    String id(int place) {
        return boxes.get(place).letter() + place;
    }
}
