package dev.leat.model;

/**
 * Something that a node reads.
 *
 * @param from the number of what is read
 * @param to the number of what reads it
 */
public record Edge(int from, int to, Kind kind) {
    /** As what it is read. */
    public enum Kind {
        /** An alternative takes the value. */
        VALUE,
        /** An alternative takes an injected object. */
        DEPENDENCY,
        /** A guard asks for it. */
        GUARD,
        /** An alternative takes what the run before made; the only kind that may close a loop. */
        PREVIOUS
    }
}
