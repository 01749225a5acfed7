package dev.leat.graph;

import java.util.List;

/** A graph cannot be as it was to be. The message tells each mistake: what, where, what is near, what to do. */
public final class InvalidGraphException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** For mistakes of which there is at least one. */
    public InvalidGraphException(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** For one mistake. */
    public InvalidGraphException(Problem problem) {
        this(List.of(problem));
    }

    /** Throws it if there are any. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidGraphException(problems);
        }
    }

    /** All independent mistakes, at least one; none after the exception was serialised. */
    @SuppressWarnings("NullAway") // A transient field is null after deserialisation.
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * A mistake.
     *
     * @param code names the kind of mistake, the same for ever
     * @param message one sentence
     * @param details what is near, drawings, and what to do about it
     */
    public record Problem(String code, String message, List<String> details) {
        public Problem {
            details = List.copyOf(details);
        }

        @Override
        public String toString() {
            return "[Leat/" + code + "] " + message
                    + details.stream().map(detail -> "\n  " + detail).reduce("", String::concat);
        }
    }
}
