package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Ways.Target;
import java.util.List;
import java.util.Optional;

/**
 * Lays out the methods that run to one value each.
 *
 * @param replaceable whether each step first looks for a test's replacement
 */
record TargetPlanner(FlowGraph graph, Identifiers identifiers, Limits limits, boolean replaceable) {
    List<RunMethod> plan() {
        List<String> targets =
                graph.flow().ways().targets().stream().map(Target::value).toList();
        return TargetNames.of(targets).entrySet().stream()
                .map(target -> plan(target.getKey(), target.getValue()))
                .toList();
    }

    private RunMethod plan(String value, String method) {
        FlowGraph part = Ancestors.of(value, graph);
        Step last = part.steps().get(part.steps().size() - 1);
        Body body = new BodyPlanner(
                        part,
                        identifiers,
                        limits,
                        limits.shape(part),
                        Result.of(value, method, identifiers),
                        "",
                        replaceable)
                .plan();
        return new RunMethod(method, part, RunMethod.inputs(part, identifiers), Optional.of(last), body);
    }
}
