package dev.leat.graph;

import dev.leat.graph.value.Types;
import dev.leat.model.Presence;
import dev.leat.model.Taking;
import java.util.List;

/** Which values a run may end without. An {@code Optional} that no call makes is empty, and there. */
final class Presences {
    private final Presence[] of;

    Presences(FlowGraph graph) {
        List<Node> nodes = graph.nodes();
        of = new Presence[nodes.size()];
        for (int i = 0; i < of.length; i++) {
            Node node = nodes.get(i);
            boolean always = node.isExhaustive() || node.calls().stream().anyMatch(call -> appliesAlways(call, graph));
            of[i] = always
                    ? Presence.ALWAYS
                    : Types.isOptional(node.key().type()) ? Presence.EMPTY : Presence.SOMETIMES;
        }
    }

    private boolean appliesAlways(Call<?> call, FlowGraph graph) {
        return call.guard().equals(Guard.always())
                && call.ports().stream()
                        .allMatch(port -> port.narrowing() instanceof Narrowing.None
                                && port.taking() != Taking.CONTENT
                                && (port.taking() != Taking.PLAIN
                                        || port.isPrevious()
                                        || of[graph.number(port.key())] != Presence.SOMETIMES));
    }

    Presence of(int node) {
        return of[node];
    }
}
