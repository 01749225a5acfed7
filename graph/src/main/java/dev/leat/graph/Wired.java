package dev.leat.graph;

import dev.leat.model.Guard;
import dev.leat.model.Taking;
import java.util.ArrayList;
import java.util.List;

/**
 * A call that knows the places of what it reads in the graph.
 *
 * @param reads the place of each port's value
 * @param isSure whether it applies where no call before it does
 * @param mayLack whether what each port needs may not be there, so that the call then does not apply
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and asked for in each run.
public record Wired(Call<?> call, int[] reads, boolean[] mayLack, Guard<Integer> guard, boolean isSure) {
    /** The calls of each node, by its place. */
    static List<List<Wired>> of(FlowGraph graph) {
        List<List<Wired>> wired = new ArrayList<>();
        for (Node node : graph.nodes()) {
            List<Wired> calls = new ArrayList<>();
            for (int way = 0; way < node.calls().size(); way++) {
                calls.add(of(
                        node.calls().get(way),
                        graph,
                        node.isExhaustive() && way == node.calls().size() - 1));
            }
            wired.add(List.copyOf(calls));
        }
        return wired;
    }

    private static Wired of(Call<?> call, FlowGraph graph, boolean isSure) {
        List<Port<?>> ports = call.ports();
        int[] reads = new int[ports.size()];
        boolean[] mayLack = new boolean[reads.length];
        for (int i = 0; i < reads.length; i++) {
            Port<?> port = ports.get(i);
            reads[i] = graph.number(port.key());
            mayLack[i] = port.narrowing() instanceof Narrowing.None
                    && (port.taking() == Taking.CONTENT
                            || (port.taking() == Taking.PLAIN && !port.isPrevious() && graph.mayBeAbsent(reads[i])));
        }
        return new Wired(call, reads, mayLack, call.guard().asked().over(graph::number), isSure);
    }

    /** Whether it applies whatever is known, and takes all values as they are. */
    public boolean isPlain() {
        for (int i = 0; i < reads.length; i++) {
            Port<?> port = call.ports().get(i);
            boolean plain = port.taking() == Taking.PLAIN
                    && !port.isPrevious()
                    && port.narrowing() instanceof Narrowing.None
                    && !mayLack[i];
            if (!plain) {
                return false;
            }
        }
        return guard instanceof Guard.Always;
    }
}
