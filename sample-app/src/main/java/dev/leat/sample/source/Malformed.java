package dev.leat.sample.source;

/**
 * The bytes of an input that are not UTF-8.
 *
 * @param count how many malformed sequences there are, each read as one replacement character
 * @param firstOffset where the first begins, in bytes from the beginning of the input; -1 when there is none
 */
public record Malformed(long count, long firstOffset) {
    static final Malformed NONE = new Malformed(0, -1);

    Malformed and(long offset) {
        return new Malformed(count + 1, count == 0 ? offset : firstOffset);
    }
}
