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
        CONDITION
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
     */
    record Dependency(String name, Type type, List<String> qualifiers, boolean perRun) implements Node {
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
     * @param kind a step, a component or a condition
     * @param alternatives one at least
     * @param initial makes what the first run takes as the value of the run before; empty where no run takes that
     */
    record Made(
            String name,
            Type type,
            Kind kind,
            List<Alternative> alternatives,
            Presence presence,
            boolean isSecret,
            CutOff cutOff,
            Optional<Alternative> initial)
            implements Node {
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
            return initial.isPresent();
        }
    }
}
