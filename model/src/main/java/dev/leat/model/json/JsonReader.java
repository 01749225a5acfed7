package dev.leat.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259), and says where it is none. */
public final class JsonReader {
    /** More levels are no description of anything; without a limit they would overflow the stack. */
    private static final int DEEPEST = 500;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    /** Of a number, that nobody counts to: an exponent may ask for more digits than there is memory. */
    private static final int LONGEST_NUMBER = 100;

    private final String text;
    private int place;
    private int line = 1;
    private int lineStart;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value that a text is.
     *
     * @throws JsonException if it is no JSON
     */
    public static JsonValue read(String text) {
        JsonReader reader = new JsonReader(text);
        JsonValue value = reader.value(0);
        if (reader.next() != 0) {
            throw reader.fail("this is more than one value");
        }
        return value;
    }

    /** The next character that is no white space; 0 at the end. */
    private char next() {
        while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
            place++;
            if (text.charAt(place - 1) == '\n') {
                line++;
                lineStart = place;
            }
        }
        return place < text.length() ? text.charAt(place) : 0;
    }

    private boolean skip(char wanted) {
        boolean found = next() == wanted;
        place += found ? 1 : 0;
        return found;
    }

    private void require(char wanted) {
        if (!skip(wanted)) {
            throw fail("'" + wanted + "' is expected here");
        }
    }

    private JsonException fail(String message) {
        return new JsonException(
                line, place - lineStart + 1, place >= text.length() ? "the text ends too early" : message);
    }

    private JsonValue value(int depth) {
        char first = next();
        int column = place - lineStart + 1;
        int startLine = line;
        if (depth > DEEPEST) {
            throw fail("this is nested more than " + DEEPEST + " levels deep");
        }
        return new JsonValue(content(first, depth), startLine, column);
    }

    private @Nullable Object content(char first, int depth) {
        return switch (first) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, JsonValue> object(int depth) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        place++;
        if (skip('}')) {
            return object;
        }
        do {
            if (next() != '"') {
                throw fail("a key is expected here");
            }
            int start = place;
            String key = string();
            if (object.containsKey(key)) {
                place = start;
                throw fail("the key \"" + key + "\" is there twice");
            }
            require(':');
            object.put(key, value(depth + 1));
        } while (skip(','));
        require('}');
        return object;
    }

    private List<JsonValue> array(int depth) {
        List<JsonValue> array = new ArrayList<>();
        place++;
        if (skip(']')) {
            return array;
        }
        do {
            array.add(value(depth + 1));
        } while (skip(','));
        require(']');
        return array;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        place++;
        while (place < text.length() && text.charAt(place) != '"') {
            char each = text.charAt(place);
            if (each < ' ') {
                throw fail("a control character has to be escaped");
            }
            string.append(each == '\\' ? escaped() : each);
            place++;
        }
        require('"');
        return string.toString();
    }

    /** The place stays at the last character of it. */
    private char escaped() {
        place++;
        char kind = place < text.length() ? text.charAt(place) : ' ';
        int simple = "\"\\/bfnrt".indexOf(kind);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        String digits = kind == 'u' && place + 4 < text.length() ? text.substring(place + 1, place + 5) : "";
        if (!digits.matches("\\p{XDigit}{4}")) {
            throw fail("this is no escape");
        }
        place += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, place)) {
            throw fail("a value is expected here");
        }
        place += word.length();
        return meaning;
    }

    private BigDecimal number() {
        Matcher number = NUMBER.matcher(text).region(place, text.length());
        if (!number.lookingAt()) {
            throw fail("a value is expected here");
        }
        if (number.end() - place > LONGEST_NUMBER) {
            throw fail("this number is too long");
        }
        place = number.end();
        return new BigDecimal(number.group());
    }
}
