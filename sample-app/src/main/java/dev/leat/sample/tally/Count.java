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

    /** Whether the count is known exactly. */
    public boolean exact() {
        return least == most;
    }
}
