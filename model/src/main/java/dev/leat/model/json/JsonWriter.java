package dev.leat.model.json;

import java.util.List;
import java.util.Map;

/** Writes JSON. What fits on a line stays on one; two spaces more for each level elsewhere. */
public final class JsonWriter {
    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    private JsonWriter() {}

    /**
     * As text that ends with a line end.
     *
     * @param value a {@link JsonObject}, a map with text as keys, a list, text, a finite number or a boolean
     * @throws IllegalArgumentException if it is or contains anything else
     */
    public static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.write(value, 0);
        return writer.text.append('\n').toString();
    }

    private void write(Object any, int depth) {
        Object value = any instanceof JsonObject object ? object.members : any;
        int start = text.length();
        int end = lineStart + WIDTH;
        append(value, end);
        if (text.length() <= end || !(value instanceof Map || value instanceof List)) {
            return;
        }
        text.setLength(start);
        boolean object = value instanceof Map;
        text.append(object ? '{' : '[');
        String separator = "";
        for (Object each : object ? ((Map<?, ?>) value).entrySet() : (List<?>) value) {
            text.append(separator).append('\n');
            lineStart = text.length();
            text.append("  ".repeat(depth + 1));
            if (each instanceof Map.Entry<?, ?> entry) {
                quote((String) entry.getKey());
                text.append(": ");
                write(entry.getValue(), depth + 1);
            } else {
                write(each, depth + 1);
            }
            separator = ",";
        }
        text.append('\n');
        lineStart = text.length();
        text.append("  ".repeat(depth)).append(object ? '}' : ']');
    }

    /** On one line, as far as that does not end too late. */
    private void append(Object any, int end) {
        Object value = any instanceof JsonObject object ? object.members : any;
        if (value instanceof Map<?, ?> object) {
            String separator = "{";
            for (Map.Entry<?, ?> each : object.entrySet()) {
                if (text.length() > end) {
                    return;
                }
                text.append(separator);
                quote((String) each.getKey());
                text.append(": ");
                append(each.getValue(), end);
                separator = ", ";
            }
            text.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object each : list) {
                if (text.length() > end) {
                    return;
                }
                text.append(separator);
                append(each, end);
                separator = ", ";
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            quote(string);
        } else if ((value instanceof Number number && Double.isFinite(number.doubleValue()))
                || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("No JSON: " + value + ", " + value.getClass());
        }
    }

    private void quote(String string) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < string.length(); i++) {
            if (!isPlain(string.charAt(i))) {
                text.append(string, plain, i);
                escape(string, i);
                plain = i + 1;
            }
        }
        text.append(plain == 0 ? string : string.substring(plain)).append('"');
    }

    /** Whether it is itself in JSON, as nearly all are. */
    private static boolean isPlain(char each) {
        return each >= ' ' && each <= '~' && each != '"' && each != '\\';
    }

    private void escape(String string, int place) {
        char each = string.charAt(place);
        switch (each) {
            case '"', '\\' -> text.append('\\').append(each);
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (isUnsafe(string, place)) {
                    text.append(String.format("\\u%04x", (int) each));
                } else {
                    text.append(each);
                }
            }
        }
    }

    /** What other readers take for the end of a line, and halves of pairs, which no encoding of files has. */
    private static boolean isUnsafe(String string, int place) {
        char each = string.charAt(place);
        return each < ' '
                || each == '\u2028'
                || each == '\u2029'
                || (Character.isHighSurrogate(each)
                        && (place + 1 == string.length() || !Character.isLowSurrogate(string.charAt(place + 1))))
                || (Character.isLowSurrogate(each)
                        && (place == 0 || !Character.isHighSurrogate(string.charAt(place - 1))));
    }
}
