package dev.leat.graph.run;

import dev.leat.graph.Call;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import java.util.List;

/**
 * A step of a run that can run now: everything it takes is known, and its guard holds.
 *
 * @param node whose value it makes
 * @param way which of the node's calls applies, from 0
 * @param takes the facts that it takes, each once, in the order of the call's ports; injected objects are not among
 *     them
 */
public record Ready(Node node, int way, List<Fact<?>> takes) {
    public Ready {
        takes = List.copyOf(takes);
    }

    /** What does it. */
    public Call<?> call() {
        return node.calls().get(way);
    }

    @Override
    public String toString() {
        return node.name() + takes;
    }
}
