package dev.leat.runtime;

import dev.leat.runtime.failure.Throwables;

/**
 * A condition threw an exception when it was evaluated, so that nothing can be said of the guards that ask for it: the
 * run fails. The exception is the {@linkplain #getCause() cause}.
 */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String condition;

    /**
     * For generated code.
     *
     * @param condition the name of the condition
     */
    public ConditionFailedException(String condition, Exception cause) {
        super("The condition " + condition + " failed: " + Throwables.text(cause), cause);
        this.condition = condition;
    }

    /** The name of the condition. */
    public String condition() {
        return condition;
    }
}
