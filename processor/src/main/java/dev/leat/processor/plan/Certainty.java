package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.Set;
import java.util.stream.Collectors;

/** Which objects made for a run of the whole flow are needed whatever its guards say. */
final class Certainty {
    private Certainty() {}

    static Set<DependencyKey> needed(FlowGraph graph) {
        return graph.dependencies().stream()
                .filter(Dependency::perRun)
                .map(Dependency::key)
                .filter(key -> graph.steps().stream().anyMatch(step -> needs(step, new Argument.Dependency(key))))
                .collect(Collectors.toSet());
    }

    private static boolean needs(Step step, Argument.Dependency dependency) {
        boolean isMade =
                !step.isCondition() && (!(step.action() instanceof Step.Action.Choice choice) || choice.covers());
        return isMade
                && step.branches().stream()
                        .allMatch(branch -> branch.arguments().contains(dependency));
    }
}
