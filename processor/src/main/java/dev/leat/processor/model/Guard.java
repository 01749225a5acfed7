package dev.leat.processor.model;

import dev.leat.processor.guard.Formula;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Taking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for an alternative to be taken, in the order in which it is asked.
 *
 * @param present the values that have to be there
 * @param matches the types or constants that have to be met
 * @param formula over conditions, negations only in front of names; null for none
 */
public record Guard(
        List<Argument.Value> present,
        List<Match> matches,
        @Nullable Formula formula) {
    /** Always holds. */
    public static final Guard NONE = new Guard(List.of(), List.of(), null);

    public Guard {
        present = List.copyOf(present);
        matches = List.copyOf(matches);
    }

    /** What is left to ask where some values are there. */
    Guard where(Set<String> there) {
        return new Guard(
                present.stream()
                        .filter(value -> value.taking() != Taking.PLAIN || !there.contains(value.name()))
                        .toList(),
                matches,
                formula);
    }

    /** Whether there is nothing to ask. */
    public boolean isNone() {
        return present.isEmpty() && matches.isEmpty() && formula == null;
    }

    /** The condition that is asked for first; empty where something else is. */
    public Optional<String> first() {
        if (!present.isEmpty()) {
            return Optional.of(present.get(0).name());
        }
        return formula == null || !matches.isEmpty()
                ? Optional.empty()
                : Optional.of(formula.occurrences().get(0).name());
    }

    /** Whether the user declared it, rather than that something may be absent. */
    public boolean isDeclared() {
        return !matches.isEmpty() || formula != null;
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
            if (of instanceof Argument.Previous kept) {
                return "previous " + kept.name();
            }
            return of instanceof Argument.Input input ? input.name() : ((Argument.Value) of).name();
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
