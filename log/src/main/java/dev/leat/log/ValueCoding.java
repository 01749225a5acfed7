package dev.leat.log;

import com.google.gson.JsonNull;
import dev.leat.graph.Looped;
import dev.leat.graph.Node;
import io.leangen.geantyref.GenericTypeReflector;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Asks {@link Values}, and looks at what they answer. */
record ValueCoding(Values values) {
    private static final String NULL = JsonNull.INSTANCE.toString();

    /** In one line. */
    String write(Node node, @Nullable Object value) {
        if (value == null || value instanceof Looped) {
            return NULL; // What a loop has handed on is recorded, and not what it made element by element.
        }
        try {
            String json = Json.value(values.write(node.key(), value)).toString();
            if (json.equals(NULL)) {
                throw new IOException("it was written as null");
            }
            return json;
        } catch (Exception | StackOverflowError failure) { // A value that contains itself, or something very deep.
            throw new LogException(
                    0,
                    "'" + node.name() + "' of type " + TypeText.of(node.key().type()) + " cannot be recorded: "
                            + reason(failure) + ". Nothing was written of this run this time. "
                            + "Fix: give it a type that says what it is, or values that can write it: "
                            + "GsonValues.of(GsonValues.builder().registerTypeAdapter(…).create()); "
                            + "or leave it out: node.secret()",
                    failure);
        }
    }

    @Nullable
    Object read(Node node, String json) throws BadLineException {
        if (json.equals(NULL)) {
            return null;
        }
        Object value;
        try {
            value = values.read(node.key(), json);
        } catch (Exception | StackOverflowError failure) {
            throw new BadLineException(
                    "has a value that cannot be read as " + described(node) + ": " + reason(failure) + ".",
                    "give the reader the values that wrote it",
                    failure);
        }
        if (!GenericTypeReflector.erase(node.key().type()).isInstance(value)) {
            throw new BadLineException(
                    "has a value that was read as "
                            + (value == null ? "null" : value.getClass().getName()) + ", but it is " + described(node)
                            + ".",
                    "give the reader the values that wrote it");
        }
        return value;
    }

    private static String described(Node node) {
        return "'" + node.name() + "' of type " + TypeText.of(node.key().type());
    }

    private static String reason(Throwable failure) {
        return failure instanceof StackOverflowError
                ? "it is nested too deeply, or contains itself"
                : Members.firstLine(failure);
    }
}
