package dev.leat.processor.model;

/** Texts as Java literals, each on one line. */
public final class Literals {
    private Literals() {}

    public static String of(String text) {
        return '"' + escaped(text, '"') + '"';
    }

    public static String of(char letter) {
        return "'" + escaped(String.valueOf(letter), '\'') + "'";
    }

    private static String escaped(String text, char quote) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            literal.append(letter == quote ? "\\" + letter : escaped(letter));
        }
        return literal.toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> isVisible(letter) ? String.valueOf(letter) : "\\u%04x".formatted((int) letter);
        };
    }

    /** Editors and others take the two separators for the end of a line, though Java does not. */
    private static boolean isVisible(char letter) {
        return !Character.isISOControl(letter) && letter != '\u2028' && letter != '\u2029';
    }
}
