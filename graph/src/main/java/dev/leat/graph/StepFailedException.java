package dev.leat.graph;

import java.util.List;
import java.util.stream.Collectors;

/** A call threw. The cause is what it threw; the message names the value that it was to make and what it took. */
public final class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String value;

    StepFailedException(Node node, Call<?> call, List<Fact<?>> took, Throwable cause) {
        super("'" + node.name() + "' failed in " + call.origin() + took(took) + ": " + cause, cause);
        value = node.name();
    }

    private static String took(List<Fact<?>> facts) {
        return facts.isEmpty()
                ? ""
                : facts.stream().map(StepFailedException::shown).collect(Collectors.joining(", ", " with ", ""));
    }

    private static String shown(Fact<?> fact) {
        String text = fact.toString();
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }

    /** The name of the value that was to be made. */
    public String value() {
        return value;
    }
}
