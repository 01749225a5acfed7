package dev.leat.graph;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to hold for a call to apply, asked from left to right and no further than needed. A condition that is absent
 * neither holds nor fails.
 */
public sealed interface Guard {
    /** Asks nothing. */
    static Guard always() {
        return new All(List.of());
    }

    /** A condition, as it is. */
    static Guard holds(Key<Boolean> condition) {
        return new Is(condition, true);
    }

    /** A condition, negated. */
    static Guard fails(Key<Boolean> condition) {
        return new Is(condition, false);
    }

    /** Both have to hold. */
    default Guard and(Guard other) {
        return new All(Stream.concat(
                        this instanceof All all ? all.operands.stream() : Stream.of(this),
                        other instanceof All all ? all.operands.stream() : Stream.of(other))
                .toList());
    }

    /** One of both has to hold. */
    default Guard or(Guard other) {
        return new Any(Stream.concat(
                        this instanceof Any any ? any.operands.stream() : Stream.of(this),
                        other instanceof Any any ? any.operands.stream() : Stream.of(other))
                .toList());
    }

    /** What asks the same of other conditions. */
    Guard over(UnaryOperator<Key<Boolean>> others);

    /** The conditions that it may ask, in order. */
    Stream<Key<Boolean>> conditions();

    /** A condition has to hold, or has to fail. */
    record Is(Key<Boolean> condition, boolean holds) implements Guard {
        @Override
        public Guard over(UnaryOperator<Key<Boolean>> others) {
            return new Is(others.apply(condition), holds);
        }

        @Override
        public Stream<Key<Boolean>> conditions() {
            return Stream.of(condition);
        }

        @Override
        public String toString() {
            return holds ? condition.name() : "!" + condition.name();
        }
    }

    /** All have to hold, of which there may be none. */
    record All(List<Guard> operands) implements Guard {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public Guard over(UnaryOperator<Key<Boolean>> others) {
            return new All(
                    operands.stream().map(operand -> operand.over(others)).toList());
        }

        @Override
        public Stream<Key<Boolean>> conditions() {
            return operands.stream().flatMap(Guard::conditions);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(operand -> operand instanceof Any ? "(" + operand + ")" : operand.toString())
                    .collect(Collectors.joining(" && "));
        }
    }

    /** One has to hold. */
    record Any(List<Guard> operands) implements Guard {
        public Any {
            operands = List.copyOf(operands);
        }

        @Override
        public Guard over(UnaryOperator<Key<Boolean>> others) {
            return new Any(
                    operands.stream().map(operand -> operand.over(others)).toList());
        }

        @Override
        public Stream<Key<Boolean>> conditions() {
            return operands.stream().flatMap(Guard::conditions);
        }

        @Override
        public String toString() {
            return operands.stream().map(Guard::toString).collect(Collectors.joining(" || "));
        }
    }
}
