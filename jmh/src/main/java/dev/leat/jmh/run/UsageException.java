package dev.leat.jmh.run;

/** What was asked for cannot be done; the message says what to do instead. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
