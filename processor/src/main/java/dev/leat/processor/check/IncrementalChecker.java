package dev.leat.processor.check;

import dev.leat.processor.model.CutOff;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.Incremental;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.problem.IncrementalProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a flow can be kept up to date incrementally, and what that takes: everything that a sheet refuses. */
final class IncrementalChecker {
    private record Said(Parameter.OfInput input, CutOff cutOff, ProcessorDeclaration by) {}

    private final Map<String, Said> inputs = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    IncrementalChecker(FlowDeclaration flow) {
        if (flow.incremental()) {
            flow.processors()
                    .forEach(processor -> processor.parameters().forEach(parameter -> {
                        if (parameter instanceof Parameter.OfInput input && input.cutOff() != null) {
                            collect(input, input.cutOff(), processor);
                        }
                    }));
        }
    }

    private void collect(Parameter.OfInput input, CutOff cutOff, ProcessorDeclaration by) {
        Said first = inputs.putIfAbsent(input.input(), new Said(input, cutOff, by));
        if (first != null && first.cutOff() != cutOff) {
            problems.add(new IncrementalProblem.ConflictingCutOffs(
                    input,
                    by.signature(),
                    first.input().name(),
                    first.cutOff(),
                    first.by().signature()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * What the sheet takes.
     *
     * @param steps in topological order
     */
    Incremental incremental(List<Step> steps, List<Dependency> dependencies, Exceptions exceptions) {
        Map<String, CutOff> cutOffs = new HashMap<>();
        inputs.forEach((name, said) -> cutOffs.put(name, said.cutOff()));
        return new Incremental(cutOffs, thrown(steps, dependencies, exceptions));
    }

    private static Map<String, List<JavaType>> thrown(
            List<Step> steps, List<Dependency> dependencies, Exceptions exceptions) {
        Map<DependencyKey, List<JavaType>> closing = new HashMap<>();
        dependencies.stream()
                .filter(dependency -> dependency.closing() != null)
                .forEach(dependency ->
                        closing.put(dependency.key(), dependency.closing().thrown()));
        Map<String, Set<JavaType>> all = new HashMap<>();
        Map<Set<JavaType>, List<JavaType>> widest = new HashMap<>();
        Map<String, List<JavaType>> thrown = new HashMap<>();
        for (Step step : steps) {
            Set<JavaType> own = new LinkedHashSet<>();
            for (Step.Argument argument : step.arguments()) {
                if (argument instanceof Step.Argument.Value value) {
                    own.addAll(all.getOrDefault(value.name(), Set.of()));
                } else if (argument instanceof Step.Argument.Dependency dependency) {
                    own.addAll(closing.getOrDefault(dependency.key(), List.of()));
                }
            }
            own.addAll(step.thrown());
            if (!own.isEmpty()) {
                all.put(step.value(), own);
                thrown.put(step.value(), widest.computeIfAbsent(own, any -> exceptions.declared(own)));
            }
        }
        return thrown;
    }
}
