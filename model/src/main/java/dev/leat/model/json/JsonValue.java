package dev.leat.model.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, which knows where it stands. Asked for what it is not, it says so and where.
 *
 * @param content a map with text as keys, a list, text, a {@code BigDecimal}, a boolean, or null
 */
public record JsonValue(@Nullable Object content, int line, int column) {
    /** The text that it is. */
    public String text() {
        return as(String.class, "text");
    }

    /** The whole number that it is. */
    public int integer() {
        try {
            return as(BigDecimal.class, "a number").intValueExact();
        } catch (ArithmeticException e) {
            throw fail("a whole number is expected here, not " + content);
        }
    }

    /** The truth that it is. */
    public boolean flag() {
        return as(Boolean.class, "true or false");
    }

    /** What the list that it is holds, each made into something. */
    public <T> List<T> list(Function<JsonValue, T> each) {
        return ((List<?>) as(List.class, "an array"))
                .stream().map(value -> each.apply((JsonValue) value)).toList();
    }

    /** What is under a key of the object that it is. */
    public JsonValue get(String key) {
        return find(key).orElseThrow(() -> fail("the key \"" + key + "\" is missing in this object"));
    }

    /** What is under a key of the object that it is, if anything. */
    public Optional<JsonValue> find(String key) {
        return Optional.ofNullable((JsonValue) ((Map<?, ?>) as(Map.class, "an object")).get(key));
    }

    private <T> T as(Class<T> type, String name) {
        if (!type.isInstance(content)) {
            throw fail(name + " is expected here");
        }
        return type.cast(content);
    }

    /** That something is wrong here. */
    public JsonException fail(String message) {
        return new JsonException(line, column, message);
    }
}
