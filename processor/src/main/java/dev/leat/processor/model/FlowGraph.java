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
 * @param steps what is made once a run, in topological order, ties in source order
 * @param looping the order of these and of what is made for the elements of sequences
 * @param state what is kept from run to run
 * @param benchmarks if they are generated
 * @param exceptions the checked ones of all steps and of what is closed
 */
public record FlowGraph(
        FlowDeclaration flow,
        List<Input> inputs,
        List<Dependency> dependencies,
        List<Step> steps,
        Looping looping,
        FlowState state,
        Optional<Benchmarks> benchmarks,
        Exceptions exceptions) {
    public FlowGraph {
        inputs = List.copyOf(inputs);
        dependencies = List.copyOf(dependencies);
        steps = List.copyOf(steps);
    }

    /** All that has a name: what is made once a run or for elements, and what loops make of it. */
    public List<Step> all() {
        return looping.loops().isEmpty()
                ? steps
                : Stream.of(
                                steps.stream(),
                                looping.made(),
                                looping.results().stream().map(Looping.Result::step))
                        .flatMap(each -> each)
                        .toList();
    }

    /** The input of a name. */
    public Input input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same for ways of running that make what is asked for by name. */
    public FlowGraph withoutEffects() {
        return new FlowGraph(
                flow,
                inputs,
                dependencies,
                steps.stream().filter(step -> !step.isEffect()).toList(),
                looping,
                state,
                benchmarks,
                exceptions);
    }

    /** The same where loops are over before anybody takes what they make. */
    public FlowGraph collected() {
        return new FlowGraph(flow, inputs, dependencies, steps, looping.collected(), state, benchmarks, exceptions);
    }

    /** What can be asked for when a run has ended. */
    public List<Step> shown() {
        return steps.stream()
                .filter(step -> !step.isEffect() && !looping.isConsumed(step.value()))
                .toList();
    }

    /** What a test can replace, by a value. */
    public List<Step> replaceable() {
        List<Step> results =
                looping.results().stream().map(Looping.Result::step).toList();
        return Stream.concat(steps.stream(), looping.made())
                .filter(step -> !step.isEffect()
                        && !results.contains(step)
                        && (!looping.isConsumed(step.value()) || !step.isChoice()))
                .toList();
    }

    public Asked asked() {
        return new Asked(flow.ways(), flow.replaceable(), benchmarks.isPresent(), state.isKept());
    }

    /** What running all steps throws: checked exceptions only, none a subclass of another. */
    public List<JavaType> thrown() {
        Stream<Step> initials =
                looping.folds().stream().map(fold -> fold.value().initial());
        return exceptions.declared(Stream.concat(
                        Stream.of(steps.stream(), looping.ending(), initials)
                                .flatMap(all -> all)
                                .flatMap(step -> step.thrown().stream()),
                        Stream.concat(closing(), looping.closing()))
                .toList());
    }

    /** What closing the per-run objects throws, in the same way. */
    public List<JavaType> thrownByClosing() {
        return exceptions.declared(dependencies.stream()
                .filter(dependency -> !dependency.key().isPerElement())
                .flatMap(dependency -> dependency.thrown().stream())
                .toList());
    }

    private Stream<JavaType> closing() {
        return dependencies.stream()
                .filter(dependency -> !dependency.key().isPerElement()
                        || looping.isEnding(dependency.key().per())
                        || dependency.interrupts())
                .flatMap(dependency -> dependency.thrown().stream());
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
     * @param perRun whether it is got for a run, or for each element that its key names
     * @param closing how it is closed at the end; null when it lives for a flow or cannot be closed
     */
    public record Dependency(
            String name,
            DependencyKey key,
            boolean perRun,
            @Nullable Closing closing) {
        /** Whether closing it may say that the thread is to end. */
        public boolean interrupts() {
            return thrown().stream().anyMatch(Exceptions::interrupts);
        }

        /** What closing it throws: checked exceptions only. */
        public List<JavaType> thrown() {
            return closing == null ? List.of() : closing.thrown();
        }
    }
}
