package dev.leat.log;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON exactly as RFC 8259 has it, and no deeper than a limit. */
final class Json {
    /** Whoever reads values is likely to call itself for each level. */
    static final int DEEPEST = 250;

    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

    private Json() {}

    /** One value and nothing behind it. */
    static JsonElement value(String text) throws IOException {
        JsonReader reader = reader(text, DEEPEST);
        return ended(reader, ELEMENTS.read(reader));
    }

    /** The members of an object. */
    static Map<String, JsonElement> members(String text) throws IOException {
        JsonReader reader = reader(text, DEEPEST + 1);
        Map<String, JsonElement> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (members.put(name, ELEMENTS.read(reader)) != null) {
                throw new IOException("\"" + name + "\" is there twice");
            }
        }
        reader.endObject();
        return ended(reader, members);
    }

    private static JsonReader reader(String text, int deepest) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(deepest);
        return reader;
    }

    private static <T> T ended(JsonReader reader, T read) throws IOException {
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IOException("something stands behind the end");
        }
        return read;
    }

    /** The same JSON where UTF-8 has no bytes for a character: for the halves of pairs. */
    static String encodable(String json) {
        StringBuilder encodable = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                encodable.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                encodable.append(String.format("\\u%04x", (int) c));
            } else {
                encodable.append(c);
            }
        }
        return encodable.toString();
    }
}
