package dev.leat.model;

import org.jspecify.annotations.Nullable;

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
        /** An alternative takes what the run before made; this kind may close a cycle. */
        PREVIOUS,
        /** An alternative takes the elements of a sequence, one after the other. */
        EACH,
        /** An alternative takes what was made for the element before; this kind may close a cycle. */
        FOLD,
        /** An alternative takes the last value that a loop made. */
        LAST,
        /** An alternative takes the first value that a loop made. */
        FIRST,
        /** An alternative takes all values that a loop made. */
        ALL,
        /** The elements of a sequence that are left out are there. */
        REJECTED
    }

    /** Written out, as in other records that are hashed: in a fresh JVM, a record's own methods are slow to link. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edge that && from == that.from && to == that.to && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }
}
