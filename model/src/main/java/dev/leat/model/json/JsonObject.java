package dev.leat.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object to be written as JSON. Its members keep their order. */
public final class JsonObject {
    final Map<String, Object> members = new LinkedHashMap<>();

    /** Has no members yet. */
    public JsonObject() {}

    /**
     * Gets one more member.
     *
     * @param value an object like this, a map with text as keys, a list, text, a finite number or a boolean
     */
    public JsonObject with(String key, Object value) {
        members.put(key, value);
        return this;
    }

    /** The same, unless the value is false or empty. An {@code Optional} gives what is in it. */
    public JsonObject withIfAny(String key, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> with(key, content));
        } else if (!value.equals(false) && !value.equals("") && !value.equals(List.of())) {
            with(key, value);
        }
        return this;
    }

    /** As text that ends with a line end. */
    public String text() {
        return JsonWriter.write(this);
    }

    /** The same without a character that could end the script element of a page; none is outside of texts. */
    public String scriptText() {
        return text().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
