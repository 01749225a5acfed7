package dev.leat.log;

import java.util.Objects;

/** What is wrong with a line, and what to do; whoever reads the log says which line it is. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1;

    static final String COPY = "take the log from where it was written, or from a backup";

    private final String fix;

    /**
     * A mistake.
     *
     * @param message goes on after "Line 7 of the log ", and says what was expected
     * @param fix goes on after "Fix: "
     */
    BadLineException(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    BadLineException(String message, String fix, Throwable cause) {
        super(message, cause);
        this.fix = fix;
    }

    String what() {
        return Objects.requireNonNull(getMessage(), "message");
    }

    String fix() {
        return fix;
    }
}
