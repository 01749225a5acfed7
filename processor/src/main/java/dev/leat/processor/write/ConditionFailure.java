package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;

/** Words the exception that a run ends with where a condition fails. */
record ConditionFailure(Source source) {
    private static final ClassName TYPE = ClassName.get("dev.leat.runtime", "ConditionFailedException");

    String type() {
        return source.names().of(TYPE);
    }

    /**
     * The exception, to be thrown.
     *
     * @param mayQuoteSecrets whether the message of the cause must not be quoted
     * @param cause the variable that holds it
     */
    String made(String condition, boolean mayQuoteSecrets, String cause) {
        return (mayQuoteSecrets ? type() + ".ofSecret(\"" : "new " + type() + "(\"") + condition + "\", " + cause + ")";
    }

    /** The method that keeps the failure and gives the exception. */
    static String kept(boolean mayQuoteSecrets) {
        return mayQuoteSecrets ? "failSecretCondition" : "failCondition";
    }
}
