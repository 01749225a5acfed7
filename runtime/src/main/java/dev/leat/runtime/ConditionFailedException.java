package dev.leat.runtime;

import dev.leat.runtime.failure.Throwables;

/**
 * A condition threw an exception when it was evaluated, so that nothing can be said of the guards that ask for it: the
 * run fails. The exception is the {@linkplain #getCause() cause}.
 */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String condition;

    /** @param condition the name of the condition */
    public ConditionFailedException(String condition, Exception cause) {
        this(condition, Throwables.text(cause), cause);
    }

    private ConditionFailedException(String condition, String failure, Exception cause) {
        super("The condition " + condition + " failed: " + failure, cause);
        this.condition = condition;
    }

    /**
     * For generated code. Its type is one that every JVM has loaded: of what a method throws, the verifier loads the
     * class before anything runs, and would open this library's jar for it in the first run.
     *
     * @param condition the name of the condition
     */
    public static RuntimeException of(String condition, Exception cause) {
        return new ConditionFailedException(condition, cause);
    }

    /**
     * For generated code: of a condition that is secret or asks for what is, so that the message of the cause is not
     * quoted.
     *
     * @param condition the name of the condition
     */
    public static ConditionFailedException ofSecret(String condition, Exception cause) {
        return new ConditionFailedException(condition, cause.getClass().getName() + ": (secret)", cause);
    }

    /** The name of the condition. */
    public String condition() {
        return condition;
    }
}
