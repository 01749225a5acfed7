package dev.leat.graph;

/**
 * Something that a node reads.
 *
 * @param from what is read
 * @param to who reads it
 */
public record Edge(Node from, Node to, Kind kind) {
    /** As what it is read. */
    public enum Kind {
        /** A call takes it. */
        VALUE,
        /** A guard asks for it. */
        GUARD,
        /** A call takes what the run before made; the only kind that may close a loop. */
        PREVIOUS
    }

    @Override
    public String toString() {
        return from.name() + (kind == Kind.VALUE ? " → " : kind == Kind.GUARD ? " ⇢ " : " ↺ ") + to.name();
    }
}
