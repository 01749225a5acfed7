package dev.leat.runtime;

import java.util.List;

/**
 * A run of a strict session made none of a value that is kept: no guard of its processors held. Nothing of the run is
 * kept.
 */
public final class ValueNotMadeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** An array, since a list need not be serializable. */
    private final String[] values;

    /**
     * For generated code.
     *
     * @param flow the simple name of the flow's class
     * @param values the names of the values, one at least
     */
    public ValueNotMadeException(String flow, List<String> values) {
        super("No processor made " + String.join(", ", values) + " in this run of a strict session of " + flow
                + ", which leaves the state as it was. Fix: give it an alternative that keeps it, @Processor(\""
                + values.get(0) + "\") with a parameter @Previous " + values.get(0)
                + " that it returns, or do not call strict().");
        this.values = values.toArray(String[]::new);
    }

    /** The names of the values of which the run made none. */
    public List<String> values() {
        return List.of(values);
    }
}
