package dev.leat.graph.picture;

/**
 * That a value is read, as it is drawn.
 *
 * @param from the place of the box that is read
 * @param to the place of the box that reads it
 */
record Arrow(int from, int to, Kind kind) {
    /** As what it is read. */
    enum Kind {
        VALUE,
        DEPENDENCY,
        GUARD,
        PREVIOUS
    }
}
