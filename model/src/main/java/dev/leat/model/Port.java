package dev.leat.model;

import java.util.List;
import java.util.Optional;

/**
 * What an alternative takes.
 *
 * @param node the number of the node whose value it is
 * @param taking as what the value is taken
 * @param reach which of its values, where there are several
 * @param narrowing what the value has to be for the alternative to apply; empty where anything will do
 */
public record Port(int node, Taking taking, Reach reach, Optional<Narrowing> narrowing) {
    /** Whether it is a value that was made before: for the run or the element before. */
    public boolean previous() {
        return reach == Reach.PREVIOUS;
    }

    /**
     * Takes only some values.
     *
     * @param type what the value has to be
     * @param constants which constants of that enum; none where the type alone tells
     */
    public record Narrowing(Type type, List<String> constants) {
        /** Copies the list. */
        public Narrowing {
            constants = List.copyOf(constants);
        }

        /** What passes: {@code Circle}, or {@code RED or GREEN}. */
        @Override
        public String toString() {
            return constants.isEmpty() ? type.toString() : String.join(" or ", constants);
        }
    }
}
