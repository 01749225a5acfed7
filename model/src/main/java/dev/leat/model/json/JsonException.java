package dev.leat.model.json;

/** JSON that is none, or not what is expected. Says where. */
public final class JsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    JsonException(int line, int column, String message) {
        super("line " + line + ", column " + column + ": " + message);
    }
}
