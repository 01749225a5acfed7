package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.runtime.ConditionFailedException;

/** What a processor of a {@link GuardedFlow} threw, as text. */
final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Failed(String text) {
        super(text, null, false, false);
    }

    static Failed of(Maker maker, boolean isCondition) {
        String thrown = maker.thrown() + " " + maker.method();
        return new Failed(isCondition && !maker.thrown().endsWith("Error") ? maker.value() + ": " + thrown : thrown);
    }

    static Failed ofMissing(String input) {
        return new Failed("missing " + input);
    }

    String text() {
        return "failed: " + getMessage();
    }

    /** The same of what a compiled flow threw. */
    static String text(Throwable thrown) {
        return "failed: " + message(thrown);
    }

    private static String message(Throwable thrown) {
        if (thrown instanceof ConditionFailedException failed) {
            return failed.condition() + ": " + message(thrown.getCause());
        }
        String message = String.valueOf(thrown.getMessage());
        return message.startsWith("The input `")
                ? "missing " + message.substring(11, message.indexOf('`', 11))
                : thrown.getClass().getSimpleName() + " " + message;
    }
}
