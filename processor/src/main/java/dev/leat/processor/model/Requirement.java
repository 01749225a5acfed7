package dev.leat.processor.model;

import dev.leat.model.Guard;
import dev.leat.model.Taking;
import dev.leat.processor.model.Step.Argument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to hold for an alternative to be taken, in the order in which it is asked.
 *
 * @param present the values that have to be there
 * @param matches the types or constants that have to be met
 * @param guard what has to hold of conditions, by name
 */
public record Requirement(List<Argument.Value> present, List<Match> matches, Guard<String> guard) {
    /** Always holds. */
    public static final Requirement NONE = new Requirement(List.of(), List.of(), Guard.always());

    /** Holds where some values are there. */
    public static Requirement present(List<Argument.Value> values) {
        return new Requirement(values, List.of(), NONE.guard);
    }

    public Requirement {
        present = List.copyOf(present);
        matches = List.copyOf(matches);
    }

    /** What is left to ask where some values are there. */
    Requirement where(Set<String> there) {
        return new Requirement(
                present.stream()
                        .filter(value -> value.taking() != Taking.PLAIN || !there.contains(value.name()))
                        .toList(),
                matches,
                guard);
    }

    /** The conditions that it may ask, each as often as it is named. */
    public List<String> conditions() {
        return asksConditions() ? guard.conditions().toList() : List.of();
    }

    private boolean asksConditions() {
        return !(guard instanceof Guard.Always);
    }

    /** Whether there is nothing to ask. */
    public boolean isNone() {
        return present.isEmpty() && matches.isEmpty() && !asksConditions();
    }

    /** The condition that is asked for first; empty where something else is. */
    public Optional<String> first() {
        if (!present.isEmpty()) {
            return Optional.of(present.get(0).name());
        }
        return matches.isEmpty() ? guard.conditions().findFirst() : Optional.empty();
    }

    /** Whether the user declared it, rather than that something may be absent. */
    public boolean isDeclared() {
        return !matches.isEmpty() || asksConditions();
    }

    /**
     * Something has to be of a type, or one of some constants of an enum.
     *
     * @param of a value or an input
     * @param constants empty where the type alone tells
     */
    public record Match(Argument of, JavaType type, List<String> constants) {
        public Match {
            constants = List.copyOf(constants);
        }

        /** What is matched, as people know it. */
        public String name() {
            return (of instanceof Argument.Previous ? "previous " : "") + of.name();
        }

        /** The type or the constants that pass. */
        public String admitted() {
            return constants.isEmpty() ? type.toString() : String.join(" or ", constants);
        }

        @Override
        public String toString() {
            return name() + " is " + admitted();
        }
    }
}
