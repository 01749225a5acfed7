package dev.leat.sample.tally;

/**
 * How many there are, perhaps estimated.
 *
 * @param value the count, or the best guess
 * @param least as many there are at the least
 * @param most as many there are at the most
 */
public record Count(long value, long least, long most) {
    /** A count that is known exactly. */
    public static Count exactly(long value) {
        return new Count(value, value, value);
    }

    /** The same count, known from elsewhere not to be above a limit. */
    Count atMost(long limit) {
        return new Count(Math.min(value, limit), Math.min(least, limit), Math.min(most, limit));
    }

    /** Whether the count is known exactly. */
    public boolean exact() {
        return least == most;
    }
}
