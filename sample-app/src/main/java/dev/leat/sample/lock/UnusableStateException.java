package dev.leat.sample.lock;

/** A state cannot be read, resumed or saved; the message says why, and what to do. */
public final class UnusableStateException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableStateException(String message, Exception cause) {
        super(message, cause);
    }

    UnusableStateException(String message) {
        super(message);
    }
}
