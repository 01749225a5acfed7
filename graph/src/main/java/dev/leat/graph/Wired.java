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
    /** The calls of a node, of which those before it in the graph are known. */
    static List<Wired> of(Node node, FlowGraph graph) {
        List<Wired> calls = new ArrayList<>();
        for (Call<?> call : node.calls()) {
            calls.add(of(
                    call,
                    graph,
                    node.isExhaustive() && calls.size() == node.calls().size() - 1));
        }
        return List.copyOf(calls);
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
        return new Wired(call, reads, mayLack, call.guard().over(graph::number), isSure);
    }

    /** Whether it applies whatever is known. */
    boolean appliesAlways() {
        for (int i = 0; i < reads.length; i++) {
            if (mayLack[i] || !(call.ports().get(i).narrowing() instanceof Narrowing.None)) {
                return false;
            }
        }
        return guard instanceof Guard.Always;
    }

    /** Whether it applies whatever is known, and takes all values as they are. */
    public boolean isPlain() {
        return appliesAlways()
                && call.loop().isEmpty()
                && call.result().isEmpty()
                && call.ports().stream().allMatch(port -> port.taking() == Taking.PLAIN && !port.isPrevious());
    }
}
