package dev.leat.graph;

import dev.leat.graph.value.Shown;
import dev.leat.graph.value.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value has to be for a call to apply. */
public sealed interface Narrowing {
    /** Anything. */
    static Narrowing none() {
        return new None();
    }

    /** Whether a value is what it has to be. */
    boolean admits(@Nullable Object value);

    /** Anything. */
    record None() implements Narrowing {
        @Override
        public boolean admits(@Nullable Object value) {
            return true;
        }

        @Override
        public String toString() {
            return "is anything";
        }
    }

    /** An object of a class. */
    record ToClass(Class<?> type) implements Narrowing {
        @Override
        public boolean admits(@Nullable Object value) {
            return type.isInstance(value);
        }

        @Override
        public String toString() {
            return "is " + Types.text(type);
        }
    }

    /** One of some constants. */
    record ToConstants(List<Object> constants) implements Narrowing {
        public ToConstants {
            constants = List.copyOf(constants);
        }

        static ToConstants of(@Nullable Object[] constants) {
            return new ToConstants(Arrays.asList(constants).stream()
                    .map(constant -> Objects.requireNonNull(constant, "constant"))
                    .toList());
        }

        @Override
        public boolean admits(@Nullable Object value) {
            return value != null && constants.contains(value);
        }

        @Override
        public String toString() {
            return "is " + constants.stream().map(Shown::value).collect(Collectors.joining(" or "));
        }
    }
}
