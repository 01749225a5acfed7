package dev.leat.log;

/** A log cannot be written or read. The message says where, what was expected, and what to do. */
public final class LogException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;

    LogException(long line, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    LogException(long line, String message) {
        super(message);
        this.line = line;
    }

    /** The line that cannot be read, from 1; 0 where it is no line's fault. */
    public long line() {
        return line;
    }
}
