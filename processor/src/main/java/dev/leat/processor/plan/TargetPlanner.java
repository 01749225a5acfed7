package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.plan.Plan.OutputsShape;
import dev.leat.processor.plan.Plan.TargetPlan;
import java.util.List;

/**
 * Lays out the methods that run to one value each.
 *
 * @param replaceable whether each step first looks for a test's replacement
 */
record TargetPlanner(FlowGraph graph, Identifiers identifiers, Limits limits, boolean replaceable) {
    List<TargetPlan> plan() {
        List<String> targets =
                graph.flow().ways().targets().stream().map(Target::value).toList();
        return TargetNames.of(targets).entrySet().stream()
                .map(target -> plan(target.getKey(), target.getValue()))
                .toList();
    }

    private TargetPlan plan(String value, String method) {
        FlowGraph part = Ancestors.of(value, graph);
        Way way = Way.target(part, method, identifiers);
        OutputsShape shape = BodyPlanner.shape(graph, way, identifiers, limits);
        Body body = new BodyPlanner(graph, way, identifiers, limits, shape, "", replaceable).plan();
        return new TargetPlan(way.target().orElseThrow(), body);
    }
}
