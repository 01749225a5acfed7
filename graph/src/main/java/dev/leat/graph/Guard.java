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
        return new Several(true, List.of());
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
        return Several.of(true, this, other);
    }

    /** One of both has to hold. */
    default Guard or(Guard other) {
        return Several.of(false, this, other);
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

    /**
     * Several have to hold, of which there may be none, or one of several.
     *
     * @param all whether all have to
     */
    record Several(boolean all, List<Guard> operands) implements Guard {
        public Several {
            operands = List.copyOf(operands);
        }

        private static Guard of(boolean all, Guard one, Guard other) {
            return new Several(
                    all,
                    Stream.of(one, other)
                            .flatMap(guard -> guard instanceof Several several && several.all == all
                                    ? several.operands.stream()
                                    : Stream.of(guard))
                            .toList());
        }

        @Override
        public Guard over(UnaryOperator<Key<Boolean>> others) {
            return new Several(
                    all, operands.stream().map(operand -> operand.over(others)).toList());
        }

        @Override
        public Stream<Key<Boolean>> conditions() {
            return operands.stream().flatMap(Guard::conditions);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(operand -> all && operand instanceof Several several && !several.all
                            ? "(" + operand + ")"
                            : operand.toString())
                    .collect(Collectors.joining(all ? " && " : " || "));
        }
    }
}
