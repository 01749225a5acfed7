package dev.leat.processor.model;

import dev.leat.model.CutOff;
import dev.leat.processor.model.Parameter.Closing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A flow without mistakes: every name resolved, every type fitting. If it exists, it can be planned.
 *
 * @param inputs in the order of the flow, else of first appearance
 * @param dependencies in order of first appearance
 * @param steps in topological order, ties in source order
 * @param state what is kept from run to run
 * @param benchmarks if they are generated
 * @param exceptions the checked ones of all steps and of what is closed
 */
public record FlowGraph(
        FlowDeclaration flow,
        List<Input> inputs,
        List<Dependency> dependencies,
        List<Step> steps,
        FlowState state,
        Optional<Benchmarks> benchmarks,
        Exceptions exceptions) {
    public FlowGraph {
        inputs = List.copyOf(inputs);
        dependencies = List.copyOf(dependencies);
        steps = List.copyOf(steps);
    }

    public Asked asked() {
        return new Asked(flow.ways(), flow.replaceable(), benchmarks.isPresent(), state.isKept());
    }

    /** What running all steps throws: checked exceptions only, none a subclass of another. */
    public List<JavaType> thrown() {
        return exceptions.declared(Stream.concat(steps.stream().flatMap(step -> step.thrown().stream()), closing())
                .toList());
    }

    /** What closing the per-run objects throws, in the same way. */
    public List<JavaType> thrownByClosing() {
        return exceptions.declared(closing().toList());
    }

    private Stream<JavaType> closing() {
        return dependencies.stream().flatMap(dependency -> dependency.thrown().stream());
    }

    /**
     * A value from outside.
     *
     * @param varargs whether a method whose last parameter it is may take any number of arguments
     * @param secret whether it is never shown
     * @param cutOff when it counts as the same to a sheet
     */
    public record Input(String name, JavaType type, boolean varargs, boolean secret, CutOff cutOff) {}

    /**
     * An injected object.
     *
     * @param name the name of the first parameter that asks for it
     * @param closing how it is closed at the end of a run; null when it is not per run or cannot be closed
     */
    public record Dependency(
            String name,
            DependencyKey key,
            boolean perRun,
            @Nullable Closing closing) {
        /** What closing it throws: checked exceptions only. */
        public List<JavaType> thrown() {
            return closing == null ? List.of() : closing.thrown();
        }
    }
}
