package dev.leat.model.drawing;

import dev.leat.model.Edge;
import dev.leat.model.Node;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Drawing.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws flows in Graphviz's DOT language. With a legend, boxes are light and what lies beside them is of a middle grey,
 * to be read on paper of any colour.
 */
final class Dot {
    private static final String PAPER = "#fcfbf8";
    private static final String INK = "#1c1d1f";
    private static final String GREY = "#7d8187";
    private static final String FAINT = "#7d818755";
    private static final String ALARM = "#d0402b";

    private final Drawing drawing;
    private final Groups groups;
    private final StringBuilder text = new StringBuilder();

    private Dot(Drawing drawing) {
        this.drawing = drawing;
        this.groups = Groups.of(drawing.boxes());
    }

    static String of(Drawing drawing) {
        return new Dot(drawing).drawn();
    }

    private String drawn() {
        add(0, "digraph " + quoted(drawing.title()) + " {");
        addStyles();
        groups.outside().forEach(box -> addBox(box, 1));
        for (int group : groups.in(Groups.NONE)) {
            addGroup(group, 1);
        }
        for (Arrow arrow : drawing.arrows()) {
            addArrow(1, drawing.id(arrow.from()), drawing.id(arrow.to()), arrow, arrow.label());
        }
        if (drawing.isExplained() && !drawing.boxes().isEmpty()) {
            addLegend();
        }
        add(0, "}");
        return text.toString();
    }

    private void addStyles() {
        if (!drawing.isExplained()) {
            add(1, "node [shape=box, fontname=\"sans-serif\"]");
            return;
        }
        String grey = "color=\"" + GREY + "\", fontcolor=\"" + GREY + "\", fontname=\"sans-serif\"";
        add(1, "graph [bgcolor=transparent, " + grey + ", style=rounded]");
        add(
                1,
                "node [shape=box, style=filled, fillcolor=\"" + PAPER + "\", color=\"" + GREY + "\", fontcolor=\"" + INK
                        + "\", fontname=\"sans-serif\"]");
        add(1, "edge [" + grey + "]");
    }

    private void add(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private void addBox(int place, int depth) {
        Box box = drawing.boxes().get(place);
        String label = String.join("\n", box.lines());
        add(
                depth,
                drawing.id(place) + " [label=" + quoted(label) + shape(box.kind(), box.mayBeAbsent()) + outcome(box)
                        + "]");
    }

    private void addGroup(int place, int depth) {
        Groups.Group group = groups.all().get(place);
        add(depth, "subgraph cluster" + place + " {");
        add(depth + 1, "label=" + quoted(group.name()));
        group.boxes().forEach(box -> addBox(box, depth + 1));
        for (int inner : groups.in(place)) {
            addGroup(inner, depth + 1);
        }
        add(depth, "}");
    }

    private void addLegend() {
        Legend legend = Legend.of(drawing);
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

    private void addArrow(int depth, String from, String to, Arrow arrow, String label) {
        String attributes = style(arrow.kind())
                + (arrow.idle() ? ", color=\"" + FAINT + "\"" : "")
                + (label.isEmpty() ? "" : ", label=" + quoted(label));
        add(depth, from + " -> " + to + (attributes.isEmpty() ? "" : " [" + attributes.substring(2) + "]"));
    }

    /** What the next run takes does not rank the steps of this one. */
    private static String style(Edge.Kind kind) {
        return switch (kind) {
            case DEPENDENCY -> ", style=dashed";
            case PREVIOUS, FOLD -> ", style=dashed, constraint=false";
            case GUARD -> ", style=dotted, arrowhead=odot";
            case VALUE, EACH, LAST, FIRST, ALL, REJECTED -> "";
        };
    }

    private String shape(Node.Kind kind, boolean mayBeAbsent) {
        String shape = switch (kind) {
            case INPUT -> ", shape=oval";
            case DEPENDENCY -> ", shape=parallelogram";
            case CONDITION -> ", shape=hexagon";
            case EFFECT -> ", peripheries=2";
            case REJECTED -> ", shape=cylinder";
            case STEP, COMPONENT -> "";
        };
        List<String> styles = new ArrayList<>();
        if (kind == Node.Kind.DEPENDENCY) {
            styles.add("dashed");
        } else if (mayBeAbsent) {
            styles.add("dotted");
        }
        if (kind == Node.Kind.COMPONENT) {
            styles.add("rounded");
        }
        if (styles.isEmpty()) {
            return shape;
        }
        return shape
                + (drawing.isExplained()
                        ? ", style=\"" + String.join(",", styles) + ",filled\""
                        : ", style=" + styles.get(0));
    }

    private static String outcome(Box box) {
        return switch (box.outcome()) {
            case FAILED -> ", color=\"" + ALARM + "\", penwidth=3";
            case MISSING -> ", fontcolor=\"" + GREY + "\"";
            case MADE -> "";
        };
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
