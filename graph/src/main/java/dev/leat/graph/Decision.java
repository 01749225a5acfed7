package dev.leat.graph;

/** What is to be done about a value, given what a run knows. */
sealed interface Decision {
    /**
     * Make a call.
     *
     * @param way the first that applies, from 0
     */
    record Take(int way) implements Decision {}

    /** No call applies. */
    record Absent() implements Decision {}

    /** Another value, by its place in the graph, has to be known first. */
    record Needs(int node) implements Decision {}
}
