package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.plan.Plan.OutputsShape;
import dev.leat.processor.plan.Plan.TargetPlan;
import java.util.ArrayList;
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
        Names holders = new Names();
        holders.reserve(graph.flow().generatedName());
        List<TargetPlan> plans = new ArrayList<>();
        TargetNames.of(targets).forEach((value, method) -> plans.add(plan(value, method, holder(method, holders))));
        return plans;
    }

    /** The chunks of one holder are called like it, with a number. */
    private static String holder(String method, Names holders) {
        String name = Names.capitalized(method);
        return holders.claim(name.matches(".*Steps\\d+") ? name + "Values" : name);
    }

    private TargetPlan plan(String value, String method, String holder) {
        FlowGraph part = Ancestors.of(value, graph);
        Way way = Way.target(part, method, holder, identifiers);
        OutputsShape shape = BodyPlanner.shape(graph, way, identifiers, limits);
        Body body = new BodyPlanner(graph, way, identifiers, limits, shape, "", replaceable).plan();
        return new TargetPlan(way.target().orElseThrow(), body);
    }
}
