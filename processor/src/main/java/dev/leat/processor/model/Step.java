package dev.leat.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value.
 *
 * @param value the name of the value
 * @param nullable the annotation that lets the value be null, if any
 * @param layer 1 for a step that needs inputs and dependencies only, else one more than the highest layer it takes from
 */
public record Step(
        String value, JavaType type, @Nullable JavaType nullable, Action action, List<Argument> arguments, int layer) {
    public Step {
        arguments = List.copyOf(arguments);
    }

    /** The checked exceptions that the step throws. */
    public List<JavaType> thrown() {
        return action instanceof Action.Call call ? call.processor().thrown() : List.of();
    }

    /** What the step does. */
    public sealed interface Action {
        /** Calls a processor. */
        record Call(ProcessorDeclaration processor) implements Action {}

        /** Takes a component out of the record that is the step's only argument. */
        record Component(ProcessorDeclaration processor) implements Action {}
    }

    /** Where a step takes something from. */
    public sealed interface Argument {
        record Value(String name) implements Argument {}

        record Input(String name) implements Argument {}

        record Dependency(DependencyKey key) implements Argument {}
    }
}
