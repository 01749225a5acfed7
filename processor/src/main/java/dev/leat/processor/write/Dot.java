package dev.leat.processor.write;

import dev.leat.processor.write.Drawing.Edge;
import dev.leat.processor.write.Drawing.Kind;
import dev.leat.processor.write.Drawing.Node;

/** Draws flows in Graphviz's DOT language. */
final class Dot {
    private Dot() {}

    static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder("digraph " + quoted(drawing.title()) + " {\n");
        text.append("  node [shape=box, fontname=\"sans-serif\"]\n");
        for (Node node : drawing.nodes()) {
            text.append("  ")
                    .append(node.id())
                    .append(" [label=")
                    .append(quoted(node.name() + "\n" + node.type()))
                    .append(shape(node.kind()))
                    .append("]\n");
        }
        for (Edge edge : drawing.edges()) {
            text.append("  ").append(edge.from()).append(" -> ").append(edge.to());
            text.append(style(edge.kind())).append('\n');
        }
        return text.append("}\n").toString();
    }

    /** What the next run takes does not rank the steps of this one. */
    private static String style(Kind kind) {
        return switch (kind) {
            case DEPENDENCY -> " [style=dashed]";
            case PREVIOUS -> " [style=dashed, constraint=false, label=\"previous\"]";
            case CONDITION -> " [style=dotted, arrowhead=odot]";
            case INPUT, STEP, COMPONENT -> "";
        };
    }

    private static String shape(Kind kind) {
        return switch (kind) {
            case INPUT -> ", shape=oval";
            case DEPENDENCY -> ", shape=parallelogram, style=dashed";
            case STEP, PREVIOUS -> "";
            case COMPONENT -> ", style=rounded";
            case CONDITION -> ", shape=hexagon";
        };
    }

    private static String quoted(String label) {
        return "\"" + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
