package dev.leat.processor.guard;

import java.util.List;

/**
 * Something of which one value is taken: which condition of a constraint holds, if any. The values are numbered, and a
 * diagram tests the number bit by bit; numbers that are not needed stand for the last value. So a choice of two hundred
 * takes eight variables, and nothing that the constraint forbids can be said.
 *
 * @param level the variable of the most significant bit
 */
record Domain(Constraint constraint, int level) {
    private static final int NONE = 0;

    int size() {
        return constraint.atoms().size() + first();
    }

    /** The value of the first atom, behind that of none. */
    private int first() {
        return constraint.complete() ? 0 : 1;
    }

    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, size() - 1));
    }

    /** The first variable behind it. */
    int end() {
        return level + bits();
    }

    /** Whether it is a condition beside no others. */
    boolean isPlain() {
        return constraint.atoms().size() == 1;
    }

    /** Whether it is more than a condition or a condition and its opposite. */
    boolean isChoice() {
        return constraint.atoms().size() > 2;
    }

    int value(String atom) {
        return first() + constraint.atoms().indexOf(atom);
    }

    boolean isNone(int value) {
        return value == NONE && !constraint.complete();
    }

    /** The value that a number stands for. */
    int valueOf(int number) {
        return Math.min(number, size() - 1);
    }

    /** What a value says: which condition holds, or that none does. */
    List<Literal> literals(int value) {
        return isNone(value)
                ? constraint.atoms().stream()
                        .map(atom -> new Literal(atom, false))
                        .toList()
                : List.of(new Literal(constraint.atoms().get(value - first()), true));
    }

    /** Where a diagram says that it has that value. */
    int node(int value, Diagram diagram) {
        int end = value == size() - 1 ? 1 << bits() : value + 1;
        return diagram.between(level, bits(), value, end);
    }
}
