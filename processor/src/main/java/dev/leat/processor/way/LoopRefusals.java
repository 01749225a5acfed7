package dev.leat.processor.way;

import dev.leat.Way;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.LoopSteps;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.WayProblem;
import java.util.List;

/** Why the loops of a flow cannot be made one by one. */
public final class LoopRefusals {
    private LoopRefusals() {}

    /** For a way of running that a flow may ask for. */
    public static List<Problem> of(FlowGraph graph, Way way) {
        return graph.flow().ways().ask(way)
                ? LoopSteps.refusal(graph).stream()
                        .map(refusal -> WayProblem.wayWithLoops(
                                graph, way, refusal.value(), refusal.reason(), refusal.change()))
                        .toList()
                : List.of();
    }
}
