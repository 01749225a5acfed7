package dev.leat.processor.code;

/** Texts as Java literals, each on one line. */
public final class Literals {
    private Literals() {}

    public static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(of(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    private static String of(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> isVisible(letter) ? String.valueOf(letter) : "\\u%04x".formatted((int) letter);
        };
    }

    /** JavaPoet, editors and others take the two separators for the end of a line, though Java does not. */
    private static boolean isVisible(char letter) {
        return !Character.isISOControl(letter) && letter != '\u2028' && letter != '\u2029';
    }
}
