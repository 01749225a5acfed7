package dev.leat.graph.compiled;

import dev.leat.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where the frames of a {@link CompiledGraph} hold a value: a key that has been looked up.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // It is what the frame's methods take and give.
public final class Slot<T extends @Nullable Object> {
    private final CompiledGraph graph;
    private final Node node;
    private final int place;

    Slot(CompiledGraph graph, Node node, int place) {
        this.graph = graph;
        this.node = node;
        this.place = place;
    }

    /** Whose value it is. */
    public Node node() {
        return node;
    }

    int in(CompiledGraph other) {
        if (graph != other) {
            throw new IllegalArgumentException("The slot of '" + node.name()
                    + "' is of another graph. Fix: slot(key) of" + " the graph that the frame is of");
        }
        return place;
    }
}
