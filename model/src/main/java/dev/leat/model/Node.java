package dev.leat.model;

import java.util.List;
import java.util.Optional;

/** A value of a flow, or an object injected into it. */
public sealed interface Node {
    /** Unique among values; two injected objects may share one. */
    String name();

    /** The type of the value. */
    Type type();

    /** What the node is. */
    Kind kind();

    /** Whether the value is never shown. */
    default boolean isSecret() {
        return false;
    }

    /** The ways to make the value, of which the first that applies does; none for what comes from outside. */
    default List<Alternative> alternatives() {
        return List.of();
    }

    /** Whether a run may end without the value although it wanted it. */
    default boolean mayBeAbsent() {
        return false;
    }

    /** Whether the next run takes the value. */
    default boolean isKept() {
        return false;
    }

    /** The number of the sequence for each element of which the value is made; empty where it is made once a run. */
    default Optional<Integer> scope() {
        return Optional.empty();
    }

    /** What a node is. */
    enum Kind {
        /** A value from outside. */
        INPUT,
        /** An injected object, which is never part of the data. */
        DEPENDENCY,
        /** A value that a run makes. */
        STEP,
        /** A component of a record that another node makes. */
        COMPONENT,
        /** A boolean that is made when a guard asks for it. */
        CONDITION,
        /** Something that is done; there is no value. */
        EFFECT,
        /** The elements of a sequence that are left out because a step failed. */
        REJECTED
    }

    /** A value from outside. */
    record Input(String name, Type type, boolean isSecret, CutOff cutOff) implements Node {
        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /**
     * An injected object.
     *
     * @param name of the first parameter that asks for it
     * @param qualifiers annotations, spelled as in source with qualified names
     * @param perRun whether it lives as long as a run, not as long as the flow
     * @param per the number of the sequence for each element of which there is one; empty where it lives longer
     */
    record Dependency(String name, Type type, List<String> qualifiers, boolean perRun, Optional<Integer> per)
            implements Node {
        /** One that lives as long as a run or a flow. */
        public Dependency(String name, Type type, List<String> qualifiers, boolean perRun) {
            this(name, type, qualifiers, perRun, Optional.empty());
        }

        /** Copies the list. */
        public Dependency {
            qualifiers = List.copyOf(qualifiers);
        }

        @Override
        public Kind kind() {
            return Kind.DEPENDENCY;
        }
    }

    /**
     * A value that a run makes.
     *
     * @param kind none of what comes from outside
     * @param alternatives one at least
     * @param initial makes what is taken as the value before where there is none yet; empty where nobody takes that
     * @param keeper of a value that the next element takes, the number of the sequence for each element of which it
     *     begins anew; empty for the run
     */
    record Made(
            String name,
            Type type,
            Kind kind,
            List<Alternative> alternatives,
            Presence presence,
            boolean isSecret,
            CutOff cutOff,
            Optional<Alternative> initial,
            Optional<Integer> scope,
            Optional<Integer> keeper)
            implements Node {
        /** Once a run. */
        public Made(
                String name,
                Type type,
                Kind kind,
                List<Alternative> alternatives,
                Presence presence,
                boolean isSecret,
                CutOff cutOff,
                Optional<Alternative> initial) {
            this(
                    name,
                    type,
                    kind,
                    alternatives,
                    presence,
                    isSecret,
                    cutOff,
                    initial,
                    Optional.empty(),
                    Optional.empty());
        }

        /** Copies the list. */
        public Made {
            alternatives = List.copyOf(alternatives);
            if (alternatives.isEmpty() || kind == Kind.INPUT || kind == Kind.DEPENDENCY) {
                throw new IllegalArgumentException("Nothing makes '" + name + "', " + kind);
            }
        }

        @Override
        public boolean mayBeAbsent() {
            return presence == Presence.SOMETIMES;
        }

        @Override
        public boolean isKept() {
            return initial.isPresent() && scope.isEmpty();
        }
    }
}
