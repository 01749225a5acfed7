package dev.leat.processor.model;

import dev.leat.model.CutOff;
import dev.leat.model.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter of a processor, by the role it plays. */
public sealed interface Parameter {
    /** The parameter's own name, as people know it. */
    String name();

    JavaType type();

    Place place();

    /** The name of the value or input, be it of the run before; empty for an injected object. */
    default String taken() {
        if (this instanceof OfInput input) {
            return input.input();
        }
        return this instanceof OfValue value ? value.value() : this instanceof OfPrevious kept ? kept.value() : "";
    }

    /** What the parameter's annotations say of null. */
    default ParameterNullness nullness() {
        return ParameterNullness.UNSPECIFIED;
    }

    /** Null unless the parameter takes only some of the values. */
    default @Nullable Narrowing narrowing() {
        return null;
    }

    /** Where what it takes is named: in an annotation that says how, else by the parameter itself. */
    default Place named() {
        return place();
    }

    /** What the elements go by for which something failed, if that is said here. */
    default @Nullable Mention rejected() {
        return null;
    }

    /** How it takes what it takes. */
    default Reach reach() {
        return this instanceof OfPrevious ? Reach.PREVIOUS : Reach.PLAIN;
    }

    /**
     * Takes a value made by another processor.
     *
     * @param value the name of the value; with {@link Reach#EACH} of the sequence
     * @param nullness what the parameter's annotations say of null
     */
    record OfValue(
            String name,
            String value,
            Reach reach,
            Place named,
            @Nullable Mention rejected,
            JavaType type,
            ParameterNullness nullness,
            @Nullable Narrowing narrowing,
            Place place)
            implements Parameter {}

    /**
     * Takes a value from outside the flow.
     *
     * @param input the name of the input
     * @param reach plainly, or each element of it
     * @param nullness what the parameter's annotations say of null
     * @param cutOff when the input counts as the same in a sheet; null if the parameter does not say
     * @param varargs whether it takes any number of arguments
     * @param secret whether the input is never shown, for what the parameter says itself
     */
    record OfInput(
            String name,
            String input,
            Reach reach,
            Place named,
            @Nullable Mention rejected,
            JavaType type,
            ParameterNullness nullness,
            @Nullable Narrowing narrowing,
            @Nullable CutOff cutOff,
            boolean varargs,
            boolean secret,
            Place place)
            implements Parameter {}

    /**
     * Takes a value as the run before made it.
     *
     * @param value the name of the value
     * @param nullness what the parameter's annotations say of null
     */
    record OfPrevious(
            String name,
            String value,
            JavaType type,
            ParameterNullness nullness,
            @Nullable Narrowing narrowing,
            Place place)
            implements Parameter {}

    /**
     * Takes an injected object.
     *
     * @param perRun whether it is got for a run, or for an element
     * @param per the sequence for each element of which there is one; null where it lives for a run or a flow
     * @param closing how it is closed at the end; null when it lives for a flow or cannot be closed
     */
    record OfDependency(
            String name,
            DependencyKey key,
            boolean perRun,
            @Nullable Mention per,
            @Nullable Closing closing,
            Place place)
            implements Parameter {
        @Override
        public JavaType type() {
            return key.type();
        }
    }

    /** What annotations say of a parameter and null. */
    enum ParameterNullness {
        /** A null would break them. */
        REQUIRED,
        UNSPECIFIED,
        /** They ask for it. */
        NULLABLE
    }

    /** What {@code close()} of an {@link AutoCloseable} declares to throw: checked exceptions only. */
    record Closing(List<JavaType> thrown) {
        public Closing {
            thrown = List.copyOf(thrown);
        }
    }
}
