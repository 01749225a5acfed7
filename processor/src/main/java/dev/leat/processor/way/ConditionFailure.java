package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;

/** Words the exception that a run ends with where a condition fails. */
public record ConditionFailure(Source source) {
    private static final ClassName TYPE = new ClassName("dev.leat.runtime", "ConditionFailedException");

    public String type() {
        return source.names().of(TYPE);
    }

    /**
     * The exception, to be thrown.
     *
     * @param mayQuoteSecrets whether the message of the cause must not be quoted
     * @param cause the variable that holds it
     */
    public String made(String condition, boolean mayQuoteSecrets, String cause) {
        return type() + (mayQuoteSecrets ? ".ofSecret(\"" : ".of(\"") + condition + "\", " + cause + ")";
    }

    /** The method that keeps the failure and gives the exception. */
    public static String kept(boolean mayQuoteSecrets) {
        return mayQuoteSecrets ? "failSecretCondition" : "failCondition";
    }
}
