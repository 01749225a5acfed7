package dev.leat.processor.check;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.ParameterProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what a flow wants injected, each key once. For elements of different sequences there are different objects.
 */
final class Dependencies {
    private record Asked(Parameter.OfDependency parameter, ProcessorDeclaration by) {}

    private final Map<DependencyKey, Asked> asked = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Dependencies(FlowDeclaration flow) {
        flow.called().forEach(processor -> {
            for (Parameter parameter : processor.parameters()) {
                if (parameter instanceof Parameter.OfDependency dependency) {
                    add(dependency, processor);
                }
            }
        });
    }

    private void add(Parameter.OfDependency wanted, ProcessorDeclaration by) {
        Asked first = asked.putIfAbsent(wanted.key(), new Asked(wanted, by));
        if (first != null && first.parameter().perRun() != wanted.perRun()) {
            problems.add(ParameterProblem.conflictingScopes(
                    wanted, by.signature(), first.parameter(), first.by().signature()));
        }
    }

    List<FlowGraph.Dependency> all() {
        return asked.values().stream()
                .map(Asked::parameter)
                .map(wanted -> new FlowGraph.Dependency(wanted.name(), wanted.key(), wanted.perRun(), wanted.closing()))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
