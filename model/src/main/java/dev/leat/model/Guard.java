package dev.leat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to hold for an alternative to apply. Asked from left to right, and only as far as needed. As text it is
 * {@code pending && (large || !known)}; what always holds is empty.
 *
 * @param <C> what stands for a condition: a number in a {@link Flow}, a name or a key elsewhere
 */
public sealed interface Guard<C> {
    /** Has nothing to ask. */
    static <C> Guard<C> always() {
        return new Always<>();
    }

    /** A condition has to hold. */
    static <C> Guard<C> holds(C condition) {
        return new Is<>(condition, true);
    }

    /** A condition has to fail. */
    static <C> Guard<C> fails(C condition) {
        return new Is<>(condition, false);
    }

    /** All have to hold, of which there may be none. */
    static <C> Guard<C> all(List<Guard<C>> operands) {
        List<Guard<C>> flat = new ArrayList<>();
        for (Guard<C> operand : operands) {
            if (operand instanceof All<C> all) {
                flat.addAll(all.operands);
            } else if (!(operand instanceof Always)) {
                flat.add(operand);
            }
        }
        return flat.isEmpty() ? always() : flat.size() == 1 ? flat.get(0) : new All<>(flat);
    }

    /**
     * One has to hold.
     *
     * @param operands one at least
     */
    static <C> Guard<C> any(List<Guard<C>> operands) {
        List<Guard<C>> flat = new ArrayList<>();
        for (Guard<C> operand : operands) {
            if (operand instanceof Always) {
                return operand;
            }
            flat.addAll(operand instanceof Any<C> any ? any.operands : List.of(operand));
        }
        return flat.size() == 1 ? flat.get(0) : new Any<>(flat);
    }

    /** Both have to hold. */
    default Guard<C> and(Guard<C> other) {
        return all(List.of(this, other));
    }

    /** One of both has to hold. */
    default Guard<C> or(Guard<C> other) {
        return any(List.of(this, other));
    }

    /** What it is made of; nothing of what asks one condition or none. */
    default List<Guard<C>> operands() {
        return List.of();
    }

    /** What asks the same of other conditions. */
    default <D> Guard<D> over(Function<? super C, ? extends D> others) {
        if (this instanceof Is<C> is) {
            return new Is<>(others.apply(is.condition), is.holds);
        }
        List<Guard<D>> operands = operands().stream()
                .<Guard<D>>map(operand -> operand.over(others))
                .toList();
        return this instanceof Any ? any(operands) : all(operands);
    }

    /** The conditions that it may ask, in order, each as often as it stands there. */
    default Stream<C> conditions() {
        return this instanceof Is<C> is
                ? Stream.of(is.condition)
                : operands().stream().flatMap(Guard::conditions);
    }

    /** Nothing has to hold. */
    record Always<C>() implements Guard<C> {
        @Override
        public String toString() {
            return "";
        }
    }

    /** A condition has to hold, or has to fail. */
    record Is<C>(C condition, boolean holds) implements Guard<C> {
        @Override
        public String toString() {
            return (holds ? "" : "!") + condition;
        }
    }

    /**
     * All have to hold.
     *
     * @param operands two or more, none of which is an {@code All} or holds always
     */
    record All<C>(List<Guard<C>> operands) implements Guard<C> {
        /** Use {@link Guard#all}, which takes any operands. */
        public All {
            operands = checked(operands, All.class);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(operand -> operand instanceof Any ? "(" + operand + ")" : operand.toString())
                    .collect(Collectors.joining(" && "));
        }
    }

    /**
     * One has to hold.
     *
     * @param operands two or more, none of which is an {@code Any} or holds always
     */
    record Any<C>(List<Guard<C>> operands) implements Guard<C> {
        /** Use {@link Guard#any}, which takes any operands. */
        public Any {
            operands = checked(operands, Any.class);
        }

        @Override
        public String toString() {
            return operands.stream().map(Guard::toString).collect(Collectors.joining(" || "));
        }
    }

    private static <C> List<Guard<C>> checked(List<Guard<C>> operands, Class<?> owner) {
        if (operands.size() < 2) {
            throw new IllegalArgumentException(owner.getSimpleName() + " of fewer than two: " + operands);
        }
        for (Guard<C> operand : operands) {
            if (operand instanceof Always || owner.isInstance(operand)) {
                throw new IllegalArgumentException(owner.getSimpleName() + " of what is to be left out: " + operands);
            }
        }
        return List.copyOf(operands);
    }
}
