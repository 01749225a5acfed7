package dev.leat.processor.problem;

import java.util.List;

/** Shows a place in an expression. */
final class Excerpt {
    private static final int WIDTH = 70;

    private Excerpt() {}

    /** The expression in one line, and a caret under the place. */
    static List<String> of(String expression, int offset) {
        if (expression.isBlank()) {
            return List.of();
        }
        String before = line(expression.substring(0, offset));
        String text = line(expression);
        int caret = offset == expression.length() ? text.length() : Math.min(before.length(), text.length());
        int start = Math.max(0, caret - WIDTH / 2);
        String shown = text.substring(start, Math.min(text.length(), start + WIDTH));
        return List.of((start > 0 ? "…" : "") + shown, " ".repeat(caret - start + (start > 0 ? 1 : 0)) + "^");
    }

    /** In one line, white space being of the same width. */
    static String line(String expression) {
        return expression.replaceAll("\\s", " ");
    }
}
