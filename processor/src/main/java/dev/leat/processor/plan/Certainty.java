package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which objects made for a run or an element are needed whatever its guards say, by the first step that may need them.
 */
final class Certainty {
    private Certainty() {}

    /** @param steps of one way of running, in their order */
    static boolean needed(Dependency dependency, FlowGraph graph, List<Step> steps, Presences presences) {
        Argument asked = new Argument.Dependency(dependency.key());
        if (dependency.key().isPerElement()) {
            return isCertain(
                    asked,
                    graph.looping()
                            .made()
                            .filter(step -> step.reads().contains(asked))
                            .limit(1)
                            .filter(step -> !step.asked()
                                    && graph.looping()
                                            .scope(step.value())
                                            .equals(dependency.key().per())),
                    presences);
        }
        if (graph.looping().made().anyMatch(step -> step.reads().contains(asked))) {
            return false; // a sequence may be empty
        }
        return isCertain(
                asked,
                steps.stream()
                        .filter(step -> !step.isCondition() && step.reads().contains(asked)),
                presences);
    }

    private static boolean isCertain(Argument asked, Stream<Step> taking, Presences presences) {
        return taking.findFirst()
                .filter(step -> step.onlyCall().isPresent()
                        && step.arguments().contains(asked)
                        && step.arguments().stream().noneMatch(presences::isCondition))
                .isPresent();
    }
}
