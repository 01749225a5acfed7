package dev.leat.graph;

import dev.leat.graph.Port.Taking;
import java.util.ArrayList;
import java.util.List;

/**
 * A call that knows the places of what it reads in the graph.
 *
 * @param reads the place of each port's value
 * @param mayLack whether what each port needs may not be there, so that the call then does not apply
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and asked for in each run.
record Wired(Call<?> call, int[] reads, boolean[] mayLack, Question guard) {
    /** The calls of each node, by its place. */
    static List<List<Wired>> of(FlowGraph graph) {
        List<List<Wired>> wired = new ArrayList<>();
        for (Node node : graph.nodes()) {
            wired.add(node.calls().stream().map(call -> of(call, graph)).toList());
        }
        return wired;
    }

    private static Wired of(Call<?> call, FlowGraph graph) {
        List<Port<?>> ports = call.ports();
        int[] reads = new int[ports.size()];
        boolean[] mayLack = new boolean[reads.length];
        for (int i = 0; i < reads.length; i++) {
            Port<?> port = ports.get(i);
            reads[i] = graph.number(port.key());
            mayLack[i] = port.taking() == Taking.CONTENT
                    || (port.taking() == Taking.PLAIN && !port.isPrevious() && graph.mayBeAbsent(reads[i]));
        }
        return new Wired(call, reads, mayLack, Question.of(call.guard(), graph));
    }

    /** Whether it applies whatever is known, and takes all values as they are. */
    boolean isPlain() {
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
        return guard instanceof Question.All all && all.operands().isEmpty();
    }

    /** A guard that knows the places of the conditions. */
    sealed interface Question {
        /** A condition has to hold, or has to fail. */
        record Is(int condition, boolean holds) implements Question {}

        /** All have to hold. */
        record All(List<Question> operands) implements Question {}

        /** One has to hold. */
        record Any(List<Question> operands) implements Question {}

        private static Question of(Guard guard, FlowGraph graph) {
            if (guard instanceof Guard.All all) {
                return new All(all.operands().stream()
                        .map(operand -> of(operand, graph))
                        .toList());
            }
            if (guard instanceof Guard.Any any) {
                return new Any(any.operands().stream()
                        .map(operand -> of(operand, graph))
                        .toList());
            }
            Guard.Is is = (Guard.Is) guard;
            return new Is(graph.number(is.condition()), is.holds());
        }
    }
}
