package dev.leat.graph.fact;

import dev.leat.graph.Call;
import dev.leat.graph.Node;
import dev.leat.graph.value.Shown;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A call threw. The cause is what it threw; the message names the value that it was to make and what it took. If one of
 * these is secret, the message of the cause is left out, since it may quote it.
 */
public final class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String value;
    private final int way;
    private final boolean mayQuoteSecrets;
    private final transient List<Fact<?>> took;

    /**
     * Of a call that was made.
     *
     * @param took the facts that it took
     * @param cause what it threw
     */
    public StepFailedException(Node node, Call<?> call, List<Fact<?>> took, Throwable cause) {
        this(
                node,
                call,
                took,
                cause,
                node.isSecret() || took.stream().anyMatch(fact -> fact.node().isSecret()));
    }

    private StepFailedException(Node node, Call<?> call, List<Fact<?>> took, Throwable cause, boolean mayQuoteSecrets) {
        super(
                "'" + node.name() + "' failed in " + call.origin() + took(took) + ": "
                        + Shown.failure(cause, mayQuoteSecrets),
                cause);
        this.mayQuoteSecrets = mayQuoteSecrets;
        value = node.name();
        way = node.calls().indexOf(call);
        this.took = List.copyOf(took);
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

    /** Which of the calls that may make it threw, from 0. */
    public int way() {
        return way;
    }

    /**
     * What was thrown, as text, or a placeholder if its {@code toString()} throws; without its message if that may
     * quote what is secret.
     */
    public String reason() {
        return Shown.failure(getCause() == null ? this : getCause(), mayQuoteSecrets);
    }

    /** The facts that the call took; none after the exception was serialised. */
    @SuppressWarnings("NullAway") // A transient field is null after deserialisation.
    public List<Fact<?>> took() {
        return took == null ? List.of() : took;
    }
}
