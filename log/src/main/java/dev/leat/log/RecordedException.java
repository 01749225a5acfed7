package dev.leat.log;

import org.jspecify.annotations.Nullable;

/** What a call threw when its run was recorded: its class and message, as text. */
public final class RecordedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String type;

    RecordedException(String type, @Nullable String message) {
        super(message, null, false, false);
        this.type = type;
    }

    /** The name of the class that was thrown. */
    public String type() {
        return type;
    }

    /** As the one that was thrown. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // It stands for another class.
    public String toString() {
        return getMessage() == null ? type : type + ": " + getMessage();
    }
}
