package dev.leat.pictures;

import dev.leat.graph.Node;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws flows in Graphviz's DOT language, with the signs that the annotation processor uses. Boxes are light and what
 * lies beside them is of a middle grey, to be read on paper of any colour.
 */
final class Dot {
    private static final String PAPER = "#fcfbf8";
    private static final String INK = "#1c1d1f";
    private static final String GREY = "#7d8187";
    private static final String FAINT = "#7d818755";
    private static final String ALARM = "#d0402b";

    private final Picture picture;
    private final Groups groups;
    private final StringBuilder text = new StringBuilder();

    private Dot(Picture picture) {
        this.picture = picture;
        this.groups = Groups.of(picture.boxes());
    }

    static String of(Picture picture) {
        return new Dot(picture).drawn();
    }

    private String drawn() {
        add(0, "digraph " + quoted(picture.title()) + " {");
        add(
                1,
                "graph [bgcolor=transparent, color=\"" + GREY + "\", fontcolor=\"" + GREY
                        + "\", fontname=\"sans-serif\", style=rounded]");
        add(
                1,
                "node [shape=box, style=filled, fillcolor=\"" + PAPER + "\", color=\"" + GREY + "\", fontcolor=\"" + INK
                        + "\", fontname=\"sans-serif\"]");
        add(1, "edge [color=\"" + GREY + "\", fontcolor=\"" + GREY + "\", fontname=\"sans-serif\"]");
        groups.outside().forEach(box -> addBox(box, 1));
        for (int group : groups.in(Groups.NONE)) {
            addGroup(group, 1);
        }
        for (Arrow arrow : picture.arrows()) {
            String label = arrow.kind() == Arrow.Kind.PREVIOUS ? "previous" : "";
            addArrow(1, id(arrow.from()), id(arrow.to()), arrow, label);
        }
        addLegend();
        add(0, "}");
        return text.toString();
    }

    private void add(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private void addBox(int place, int depth) {
        Box box = picture.boxes().get(place);
        String label = String.join("\n", box.lines());
        add(depth, id(place) + " [label=" + quoted(label) + shape(box.kind(), box.mayBeAbsent()) + outcome(box) + "]");
    }

    private void addGroup(int place, int depth) {
        Groups.Group group = groups.all().get(place);
        add(depth, "subgraph cluster" + place + " {");
        add(depth + 1, "label=" + quoted(Text.line(group.name())));
        group.boxes().forEach(box -> addBox(box, depth + 1));
        for (int inner : groups.in(place)) {
            addGroup(inner, depth + 1);
        }
        add(depth, "}");
    }

    private void addLegend() {
        Legend legend = Legend.of(picture);
        if (legend.kinds().isEmpty()) {
            return;
        }
        add(1, "subgraph cluster_legend {");
        add(2, "label=\"Legend\"");
        for (int i = 0; i < legend.kinds().size(); i++) {
            Node.Kind kind = legend.kinds().get(i);
            add(2, "l" + i + " [label=" + quoted(Legend.name(kind)) + shape(kind, false) + "]");
        }
        if (legend.absent()) {
            add(2, "l" + legend.kinds().size() + " [label=\"may be absent\"" + shape(Node.Kind.STEP, true) + "]");
        }
        if (legend.missing()) {
            add(2, "l" + (legend.kinds().size() + 1) + " [label=\"not made\", fontcolor=\"" + GREY + "\"]");
        }
        for (Arrow arrow : legend.arrows()) {
            addArrow(2, "l" + arrow.from(), "l" + arrow.to(), arrow, Legend.name(arrow.kind()));
        }
        add(1, "}");
    }

    /** Its place makes it unique, whatever the value is called. */
    private String id(int place) {
        return picture.boxes().get(place).id() + place;
    }

    private void addArrow(int depth, String from, String to, Arrow arrow, String label) {
        String named = label.isEmpty() ? "" : "label=" + quoted(label);
        String attributes = Stream.of(style(arrow.kind()), arrow.idle() ? "color=\"" + FAINT + "\"" : "", named)
                .filter(attribute -> !attribute.isEmpty())
                .collect(Collectors.joining(", "));
        add(depth, from + " -> " + to + (attributes.isEmpty() ? "" : " [" + attributes + "]"));
    }

    /** What the next run takes does not rank the steps of this one. */
    private static String style(Arrow.Kind kind) {
        return switch (kind) {
            case DEPENDENCY -> "style=dashed";
            case PREVIOUS -> "style=dashed, constraint=false";
            case GUARD -> "style=dotted, arrowhead=odot";
            case VALUE -> "";
        };
    }

    private static String shape(Node.Kind kind, boolean mayBeAbsent) {
        String border = mayBeAbsent ? "dotted," : "";
        return switch (kind) {
            case INPUT -> ", shape=oval";
            case DEPENDENCY -> ", shape=parallelogram, style=\"dashed,filled\"";
            case STEP -> mayBeAbsent ? ", style=\"dotted,filled\"" : "";
            case COMPONENT -> ", style=\"" + border + "rounded,filled\"";
            case CONDITION -> ", shape=hexagon" + (mayBeAbsent ? ", style=\"dotted,filled\"" : "");
        };
    }

    private static String outcome(Box box) {
        return box.outcome()
                .map(told -> switch (told.kind()) {
                    case FAILED -> ", color=\"" + ALARM + "\", penwidth=3";
                    case MISSING -> ", fontcolor=\"" + GREY + "\"";
                    case GIVEN, MADE -> "";
                })
                .orElse("");
    }

    /** Graphviz reads labels as HTML does, as far as entities go. */
    private static String quoted(String label) {
        return "\""
                + label.replace("&", "&amp;")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                + "\"";
    }
}
