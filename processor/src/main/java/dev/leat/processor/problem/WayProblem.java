package dev.leat.processor.problem;

import dev.leat.Way;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Ways;
import java.util.List;

/** A way of running that a flow asks for, and cannot have. */
public final class WayProblem {
    private static final String OTHER_STATE = "take an @Input in place of the @Previous, and keep it yourself";

    private WayProblem() {}

    /**
     * A way of running that knows of no run before.
     *
     * @param way as it is asked for
     * @param withdrawal how to take that back, as an imperative
     */
    public static Problem wayWithState(FlowDeclaration flow, String way, String withdrawal) {
        return new Problem("WayWithState", flow.place())
                .says(flow.type().shortName() + " keeps values from run to run, so it cannot have `" + way
                        + "`: without a session there is no run before.")
                .fix(withdrawal)
                .fix(OTHER_STATE);
    }

    /** Where a flow asks for such a way, and keeps something. */
    public static List<Problem> wayWithState(FlowGraph graph, Way way) {
        FlowDeclaration flow = graph.flow();
        return graph.state().isKept() && flow.ways().ask(way)
                ? List.of(wayWithState(flow, "Way." + way, Ways.withdrawal(way)))
                : List.of();
    }

    /** Where a flow has targets, and keeps something. */
    public static List<Problem> targetsWithState(FlowGraph graph) {
        return graph.state().isKept() && !graph.flow().ways().targets().isEmpty()
                ? List.of(wayWithState(graph.flow(), "targets", "delete `targets`"))
                : List.of();
    }

    /**
     * A way of running that makes loops, but not this one.
     *
     * @param value that is made in it
     * @param reason why not, as the end of a sentence
     * @param change what would help, as an imperative
     */
    public static Problem wayWithLoops(FlowGraph graph, Way way, String value, String reason, String change) {
        return new Problem("WayWithLoops", graph.flow().place())
                .says("`Way." + way + "` cannot make `" + value + "`, which is made for each element of `"
                        + graph.looping().scope(value) + "`: " + reason + ".")
                .fix(Ways.withdrawal(way))
                .fix(change);
    }
}
