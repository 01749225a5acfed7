package dev.leat.processor.guard;

import java.util.List;

/**
 * What is known of guards of which the first that holds is taken.
 *
 * @param reaches of each alternative whether it is ever taken
 * @param complete whether one always is, as far as that can be found out in time
 */
public record Alternatives(List<Reach> reaches, boolean complete) {
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
