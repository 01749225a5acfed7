package dev.leat.processor.guard;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * How conditions exclude each other.
 *
 * @param atoms the names of the conditions, none twice
 * @param complete whether one of them holds at any time
 */
public record Constraint(List<String> atoms, boolean complete) {
    public Constraint {
        atoms = List.copyOf(new LinkedHashSet<>(atoms));
    }

    /** One holds at any time and no other, as an object is of one leaf class of a sealed hierarchy. */
    public static Constraint exactlyOne(List<String> atoms) {
        return new Constraint(atoms, true);
    }

    /** Never do two hold, as a condition that may be absent is not true and false. */
    public static Constraint atMostOne(List<String> atoms) {
        return new Constraint(atoms, false);
    }

    /** Whether it is about more than a condition or a condition and its opposite. */
    boolean isChoice() {
        return atoms.size() > 2;
    }
}
