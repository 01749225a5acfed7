package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.List;

/** Which objects made for a run are needed whatever its guards say, by the first step that may need them. */
final class Certainty {
    private Certainty() {}

    /** @param steps of one way of running, in their order */
    static boolean needed(Dependency dependency, FlowGraph graph, List<Step> steps, Presences presences) {
        Argument asked = new Argument.Dependency(dependency.key());
        if (graph.looping().made().anyMatch(step -> step.reads().contains(asked))) {
            return false; // a sequence may be empty
        }
        return steps.stream()
                .filter(step -> !step.isCondition() && step.reads().contains(asked))
                .findFirst()
                .filter(step -> step.onlyCall().isPresent()
                        && step.arguments().contains(asked)
                        && step.arguments().stream().noneMatch(presences::isCondition))
                .isPresent();
    }
}
