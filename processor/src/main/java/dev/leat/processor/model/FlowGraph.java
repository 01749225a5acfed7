package dev.leat.processor.model;

import dev.leat.processor.model.Parameter.Closing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A flow without mistakes: every name resolved, every type fitting. If it exists, it can be planned.
 *
 * @param inputs in order of first appearance
 * @param dependencies in order of first appearance
 * @param steps in topological order, ties in source order
 * @param benchmarks if they are generated
 * @param incremental if a sheet is generated
 * @param thrown the checked exceptions of all steps, none a subclass of another
 */
public record FlowGraph(
        FlowDeclaration flow,
        List<Input> inputs,
        List<Dependency> dependencies,
        List<Step> steps,
        Optional<Benchmarks> benchmarks,
        Optional<Incremental> incremental,
        List<JavaType> thrown) {
    public FlowGraph {
        inputs = List.copyOf(inputs);
        dependencies = List.copyOf(dependencies);
        steps = List.copyOf(steps);
        thrown = List.copyOf(thrown);
    }

    /** A value from outside. */
    public record Input(String name, JavaType type) {}

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
            @Nullable Closing closing) {}
}
