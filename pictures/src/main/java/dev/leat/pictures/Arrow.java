package dev.leat.pictures;

/**
 * That a value is read, as it is drawn.
 *
 * @param from the place of the box that is read
 * @param to the place of the box that reads it
 * @param idle whether a run went another way
 */
record Arrow(int from, int to, Kind kind, boolean idle) {
    Arrow(int from, int to, Kind kind) {
        this(from, to, kind, false);
    }

    /** As what it is read. */
    enum Kind {
        VALUE,
        DEPENDENCY,
        GUARD,
        PREVIOUS
    }
}
