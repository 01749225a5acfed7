package dev.leat.processor.guard;

import java.util.List;

/**
 * What is known of formulas of which the first that holds is taken.
 *
 * @param reaches of each alternative whether it is ever taken
 * @param coverage whether one always is
 */
public record Alternatives(List<Reach> reaches, Coverage coverage) {
    /** Whether an alternative is ever taken. */
    public enum Reach {
        LIVE,
        /** It never holds. */
        NEVER,
        /** It holds only when an earlier one does. */
        COVERED,
        /** Finding out would take too long. */
        UNKNOWN
    }

    public Alternatives {
        reaches = List.copyOf(reaches);
    }
}
