package dev.leat.processor.write;

import dev.leat.processor.write.Drawing.Edge;
import dev.leat.processor.write.Drawing.Kind;
import dev.leat.processor.write.Drawing.Node;

/** Draws flows as Mermaid flowcharts. */
final class Mermaid {
    private Mermaid() {}

    static String of(Drawing drawing) {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (Node node : drawing.nodes()) {
            String label = escaped(node.name()) + "<br/>" + escaped(node.type());
            text.append("  ")
                    .append(node.id())
                    .append(shape(node.kind(), label))
                    .append('\n');
        }
        for (Edge edge : drawing.edges()) {
            text.append("  ")
                    .append(edge.from())
                    .append(arrow(edge.kind()))
                    .append(edge.to())
                    .append('\n');
        }
        return text.toString();
    }

    private static String arrow(Kind kind) {
        return switch (kind) {
            case DEPENDENCY -> " -.-> ";
            case PREVIOUS -> " -. previous .-> ";
            case CONDITION -> " -.-o ";
            case INPUT, STEP, COMPONENT -> " --> ";
        };
    }

    private static String shape(Kind kind, String label) {
        return switch (kind) {
            case INPUT -> "([\"" + label + "\"])";
            case DEPENDENCY -> "[/\"" + label + "\"/]";
            case STEP, PREVIOUS -> "[\"" + label + "\"]";
            case COMPONENT -> "(\"" + label + "\")";
            case CONDITION -> "{{\"" + label + "\"}}";
        };
    }

    /** Also what would end the documentation of a class that has the picture, or an escape in it. */
    private static String escaped(String label) {
        String text = label.replace("&", "&amp;")
                .replace("#", "&num;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&bsol;")
                .replace("*/", "*&sol;");
        return isBalanced(text) ? text : text.replace("{", "&lbrace;").replace("}", "&rbrace;");
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
