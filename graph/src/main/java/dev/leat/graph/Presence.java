package dev.leat.graph;

import dev.leat.graph.Port.Taking;
import dev.leat.graph.value.Types;
import java.util.List;

/** Which values a run may end without. An {@code Optional} that no call makes is empty, and there. */
final class Presence {
    private final boolean[] mayBeAbsent;

    Presence(FlowGraph graph) {
        List<Node> nodes = graph.nodes();
        mayBeAbsent = new boolean[nodes.size()];
        for (int i = 0; i < mayBeAbsent.length; i++) {
            Node node = nodes.get(i);
            mayBeAbsent[i] = !node.isExhaustive()
                    && !Types.isOptional(node.key().type())
                    && node.calls().stream().noneMatch(call -> appliesAlways(call, graph));
        }
    }

    private boolean appliesAlways(Call<?> call, FlowGraph graph) {
        return call.guard().equals(Guard.always())
                && call.ports().stream()
                        .allMatch(port -> port.narrowing() instanceof Narrowing.None
                                && port.taking() != Taking.CONTENT
                                && (port.taking() != Taking.PLAIN
                                        || port.isPrevious()
                                        || !mayBeAbsent[graph.number(port.key())]));
    }

    boolean mayBeAbsent(int node) {
        return mayBeAbsent[node];
    }
}
