package dev.leat.processor.model;

import dev.leat.model.CutOff;
import dev.leat.model.Taking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value.
 *
 * @param value the name of the value
 * @param nullable the annotation that lets the value be null, if any
 * @param arguments what it takes: for a call its arguments in order, for a choice those of all alternatives and guards
 * @param reads all that its code may touch: the arguments, and those of the conditions that it may ask
 * @param callsInstance whether its code may call an instance of a declaring class: itself, or in a condition that it
 *     may ask
 * @param layer 1 for a step that needs inputs and dependencies only, else one more than the highest layer it takes from
 * @param presence when there is a value
 * @param asked whether some guard asks for it: it is a condition, and what it throws is wrapped
 * @param kept whether it is kept from run to run
 * @param secrecy what of it is never shown
 */
public record Step(
        String value,
        JavaType type,
        @Nullable NullMark nullable,
        Action action,
        List<Argument> arguments,
        List<Argument> reads,
        boolean callsInstance,
        int layer,
        Presence presence,
        boolean asked,
        boolean kept,
        Secrecy secrecy) {
    public Step {
        arguments = List.copyOf(arguments);
        reads = List.copyOf(reads);
    }

    /** When there is a value. */
    public enum Presence {
        /** In each run. */
        ALWAYS,
        /** In runs where a guard lets it be made. */
        SOMETIMES,
        /** The step is a condition: it is made when a guard asks for it. */
        ON_DEMAND,
        /** The same, and each run asks for it. */
        DEMANDED,
        /** The same, and the condition's own guard may not let it be made. */
        ON_DEMAND_SOMETIMES
    }

    /** Whether it is made only when a guard or another step asks for it. */
    public boolean isCondition() {
        return presence == Presence.ON_DEMAND
                || presence == Presence.DEMANDED
                || presence == Presence.ON_DEMAND_SOMETIMES;
    }

    /** Whether its value is never shown. */
    public boolean isSecret() {
        return secrecy == Secrecy.VALUE;
    }

    /** Whether what its calls throw may quote what is never shown. */
    public boolean mayQuoteSecrets() {
        return secrecy != Secrecy.NONE;
    }

    /** The same with a value at other times. */
    public Step at(Presence other) {
        return new Step(
                value, type, nullable, action, arguments, reads, callsInstance, layer, other, asked, kept, secrecy);
    }

    /** Whether a run may end without it although somebody wanted it. */
    public boolean mayBeAbsent() {
        return presence == Presence.SOMETIMES || presence == Presence.ON_DEMAND_SOMETIMES;
    }

    /** Whether a run may end in which nothing made it. Where it is an {@code Optional}, there is an empty one then. */
    public boolean mayBeUnmade() {
        return action instanceof Action.Choice choice && !choice.covers();
    }

    /** Whether there may be none, and what there is may be null: the one does not tell the other. */
    public boolean mayBeAbsentOrNull() {
        return mayBeAbsent() && nullable != null;
    }

    /** The conditions that are asked for whenever it is made, or would be. Others may be, as the guards say. */
    public Set<String> demands() {
        Set<String> demanded = new LinkedHashSet<>();
        List<Alternative> alternatives = alternatives();
        if (alternatives.size() > 1 || mayBeUnmade()) {
            alternatives.get(0).guard().first().ifPresent(demanded::add);
        }
        if (!mayBeUnmade()) {
            Set<String> taken = new LinkedHashSet<>(alternatives.get(0).takenValues());
            alternatives.stream().skip(1).forEach(alternative -> taken.retainAll(alternative.takenValues()));
            demanded.addAll(taken);
        }
        return demanded;
    }

    /** The one way, or all ways, in which the value is made. */
    public List<Alternative> alternatives() {
        return action instanceof Action.Choice choice
                ? choice.alternatives()
                : List.of(new Alternative(Guard.NONE, action, arguments));
    }

    /** Whether the user declared a guard, rather than that something may be absent. */
    public boolean isDeclared() {
        return alternatives().stream()
                .anyMatch(alternative -> alternative.guard().isDeclared());
    }

    /** The same step where some values are there that may be absent elsewhere. */
    public Step where(Set<String> there) {
        if (!(action instanceof Action.Choice choice)) {
            return this;
        }
        List<Alternative> asked = new ArrayList<>();
        boolean covers = choice.covers();
        for (Alternative alternative : choice.alternatives()) {
            Alternative each =
                    new Alternative(alternative.guard().where(there), alternative.action(), alternative.arguments());
            asked.add(each);
            if (each.guard().isNone()) {
                covers = true;
                break;
            }
        }
        Alternative first = asked.get(0);
        return new Step(
                value,
                type,
                nullable,
                first.guard().isNone() ? first.action() : new Action.Choice(asked, covers),
                first.guard().isNone() ? first.arguments() : arguments,
                reads,
                callsInstance,
                layer,
                covers ? Presence.ALWAYS : presence,
                this.asked,
                kept,
                secrecy);
    }

    /** When its value made anew counts as the same: the one of its ways by which the fewest do. */
    public CutOff cutOff() {
        return alternatives().stream()
                .map(alternative -> alternative.action() instanceof Action.Call call
                        ? call.processor().cutOff()
                        : CutOff.EQUALS)
                .max(Comparator.naturalOrder())
                .orElse(CutOff.EQUALS);
    }

    /** The type of a number that tells the alternatives apart. */
    public JavaType alternativeNumber() {
        return alternatives().size() <= Byte.MAX_VALUE ? JavaType.BYTE : JavaType.SHORT;
    }

    /** The checked exceptions that the step throws; what conditions throw is wrapped. */
    public List<JavaType> thrown() {
        if (asked) {
            return List.of();
        }
        List<JavaType> thrown = new ArrayList<>();
        for (Alternative alternative : alternatives()) {
            if (alternative.action() instanceof Action.Call call) {
                thrown.addAll(call.processor().thrown());
            }
        }
        return thrown;
    }

    /** What the step does. */
    public sealed interface Action {
        /** Calls a processor. */
        record Call(ProcessorDeclaration processor) implements Action {}

        /** Takes a component out of the record that is the step's only argument. */
        record Component(ProcessorDeclaration processor) implements Action {}

        /**
         * Does what the first alternative says whose guard holds.
         *
         * @param covers whether one always does; the last then need not be asked
         */
        record Choice(List<Alternative> alternatives, boolean covers) implements Action {
            public Choice {
                alternatives = List.copyOf(alternatives);
            }
        }
    }

    /**
     * One way to make a value.
     *
     * @param action a call or a component
     */
    public record Alternative(Guard guard, Action action, List<Argument> arguments) {
        public Alternative {
            arguments = List.copyOf(arguments);
        }

        private List<String> takenValues() {
            List<String> taken = new ArrayList<>();
            for (Argument argument : arguments) {
                if (argument instanceof Argument.Value value) {
                    taken.add(value.name());
                }
            }
            return taken;
        }

        /** Whether it calls an instance of a declaring class. */
        public boolean callsInstance() {
            return action instanceof Action.Call call && !call.processor().isStatic();
        }
    }

    /** Where a step takes something from. */
    public sealed interface Argument {
        /** The name of the value or input; empty for an injected object. */
        default String name() {
            return "";
        }

        /**
         * A value of another step.
         *
         * @param narrowed the type that it is known to be of by then; null where its own will do
         */
        record Value(String name, Taking taking, @Nullable JavaType narrowed) implements Argument {
            public Value(String name) {
                this(name, Taking.PLAIN, null);
            }
        }

        /**
         * An input of the flow.
         *
         * @param narrowed the type that it is known to be of by then; null where its own will do
         */
        record Input(String name, @Nullable JavaType narrowed) implements Argument {
            public Input(String name) {
                this(name, null);
            }
        }

        /**
         * The value as the run before made it.
         *
         * @param narrowed the type that it is known to be of by then; null where its own will do
         */
        record Previous(String name, @Nullable JavaType narrowed) implements Argument {}

        record Dependency(DependencyKey key) implements Argument {}
    }
}
