package dev.leat.graph.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of what is not ours. Whoever shows a value or a failure can do so even if its {@code toString()} throws. */
public final class Shown {
    /** Stands for what is secret. */
    public static final String SECRET = "(secret)";

    private Shown() {}

    /** Arrays show what they hold. */
    public static String value(@Nullable Object value) {
        try {
            String text = Arrays.deepToString(new Object[] {value});
            return text.substring(1, text.length() - 1);
        } catch (Throwable thrown) {
            return throwing(thrown);
        }
    }

    /**
     * What was thrown.
     *
     * @param mayQuoteSecrets whether the message may quote what is secret; a replay knows none then
     */
    public static String failure(Throwable failure, boolean mayQuoteSecrets) {
        try {
            return mayQuoteSecrets && !SECRET.equals(failure.getMessage())
                    ? failure.getClass().getName() + ": " + SECRET
                    : failure.toString();
        } catch (Throwable thrown) {
            return failure.getClass().getName() + " " + throwing(thrown);
        }
    }

    private static String throwing(Throwable thrown) {
        return "(its toString() throws " + thrown.getClass().getSimpleName() + ")";
    }
}
