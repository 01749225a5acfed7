package dev.leat.graph.decide;

import dev.leat.graph.Node;

/** What is to be done about a value, given what a run knows. */
public sealed interface Decision {
    /**
     * Make a call.
     *
     * @param way the first that applies, from 0
     */
    record Take(int way) implements Decision {}

    /** No call applies. */
    record Absent() implements Decision {}

    /** One of the calls should apply, but what the last of them takes is null, which is no case of anything. */
    record Unmatched() implements Decision {}

    /** What is thrown then. */
    static NullPointerException unmatched(Node node) {
        return new NullPointerException("null is no case of what '" + node.name() + "' is made for");
    }

    /** Another value, by its place in the graph, has to be known first. */
    record Needs(int node) implements Decision {}
}
