package dev.leat.processor.way;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.problem.Problem;
import java.util.List;

/** A way of running flows: {@code Ways} lists all of them, and every stage goes through that list. */
public interface Way {
    /** Whether a flow is to be run in this way. */
    boolean isAsked(Asked asked);

    /** How the names of its classes go on after that of the flow's: {@code Lazy} for {@code WordsFlowLazy}. */
    default List<String> suffixes() {
        return List.of();
    }

    /** Why the loops of a flow that asks for it cannot be made in this way. */
    default List<Problem> loopProblems(FlowGraph graph) {
        return List.of();
    }

    /** Why else a flow that asks for it cannot be run in this way. */
    default List<Problem> problems(FlowGraph graph) {
        return List.of();
    }

    /** Lays the way out for a flow that asks for it. */
    WayCode code(Groundwork ground);
}
