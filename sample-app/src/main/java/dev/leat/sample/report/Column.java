package dev.leat.sample.report;

import org.jline.utils.WCWidth;

/** Text in columns of a terminal, where a Chinese character is two wide and a combining one none. */
final class Column {
    private Column() {}

    static int width(String text) {
        return text.codePoints().map(Column::width).sum();
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The beginning of a text that is too wide, marked as such. */
    static String shortened(String text, int width, Style style) {
        if (width(text) <= width) {
            return text;
        }
        int room = width - style.ellipsis().length();
        int end = 0;
        int used = 0;
        while (used + width(text.codePointAt(end)) <= room) {
            used += width(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + style.ellipsis();
    }

    private static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
