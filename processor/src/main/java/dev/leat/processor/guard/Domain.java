package dev.leat.processor.guard;

/**
 * Something of which one value is taken: which condition of a constraint holds, if any. The values are numbered, and a
 * diagram tests the number bit by bit; numbers that are not needed stand for the last value. So a choice of two hundred
 * takes eight variables, and nothing that the constraint forbids can be said.
 *
 * @param level the variable of the most significant bit
 */
record Domain(Constraint constraint, int level) {
    private int size() {
        return constraint.atoms().size() + first();
    }

    /** The value of the first atom, behind that of none. */
    private int first() {
        return constraint.complete() ? 0 : 1;
    }

    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, size() - 1));
    }

    /** Where a diagram says that an atom holds. */
    int node(String atom, Diagram diagram) {
        int value = first() + constraint.atoms().indexOf(atom);
        int end = value == size() - 1 ? 1 << bits() : value + 1;
        return diagram.between(level, bits(), value, end);
    }
}
