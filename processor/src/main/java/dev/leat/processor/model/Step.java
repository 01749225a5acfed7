package dev.leat.processor.model;

import dev.leat.model.CutOff;
import dev.leat.model.Reach;
import dev.leat.model.Taking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value.
 *
 * @param value the name of the value
 * @param nullable the annotation that lets the value be null, if any
 * @param alternatives the ways to make it, of which the first is taken whose guard holds; one at least
 * @param covers whether one always does; the last then need not be asked
 * @param arguments what it takes: without a choice the arguments in order, else those of all alternatives and guards
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
        List<Alternative> alternatives,
        boolean covers,
        List<Argument> arguments,
        List<Argument> reads,
        boolean callsInstance,
        int layer,
        Presence presence,
        boolean asked,
        boolean kept,
        Secrecy secrecy) {
    public Step {
        alternatives = List.copyOf(alternatives);
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

    /** Whether nothing is made, but done. */
    public boolean isEffect() {
        return type.name().equals("void");
    }

    /** Whether it may say that the thread is to end, which is no failure of an element. */
    public boolean interrupts() {
        return thrown().stream().anyMatch(Exceptions::interrupts);
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
        return with(alternatives, arguments, reads, layer, other);
    }

    /** The same with code that touches other things. */
    public Step reading(List<Argument> touched) {
        return with(alternatives, arguments, touched, layer, presence);
    }

    /** The same where what it takes goes by other names. */
    public Step taking(List<Alternative> others, List<Argument> taken, List<Argument> touched) {
        return with(others, taken, touched, layer, presence);
    }

    /** The same in another layer. */
    public Step inLayer(int other) {
        return with(alternatives, arguments, reads, other, presence);
    }

    private Step with(
            List<Alternative> others, List<Argument> taken, List<Argument> touched, int inLayer, Presence when) {
        return new Step(
                value,
                type,
                nullable,
                others,
                covers,
                taken,
                touched,
                callsInstance,
                inLayer,
                when,
                asked,
                kept,
                secrecy);
    }

    /** Whether a run may end without it although somebody wanted it. */
    public boolean mayBeAbsent() {
        return presence == Presence.SOMETIMES || presence == Presence.ON_DEMAND_SOMETIMES;
    }

    /** Whether a run may end in which nothing made it. Where it is an {@code Optional}, there is an empty one then. */
    public boolean mayBeUnmade() {
        return !covers;
    }

    /** Whether there is something to ask before it is made. */
    public boolean isChoice() {
        return alternatives.size() > 1 || !alternatives.get(0).requirement().isNone();
    }

    /** Whether it is made by one call, which needs nothing but what lies there. */
    public boolean isDirect() {
        return !isChoice() && arguments.equals(reads);
    }

    /** The call that makes it, where there is nothing to choose; empty for a component too. */
    public Optional<ProcessorDeclaration> onlyCall() {
        Alternative first = alternatives.get(0);
        return isChoice() || first.isComponent() ? Optional.empty() : Optional.of(first.processor());
    }

    /** Whether there may be none, and what there is may be null: the one does not tell the other. */
    public boolean mayBeAbsentOrNull() {
        return mayBeAbsent() && nullable != null;
    }

    /** The conditions that are asked for whenever it is made, or would be. Others may be, as the guards say. */
    public Set<String> demands() {
        Set<String> demanded = new LinkedHashSet<>();
        if (alternatives.size() > 1 || !covers) {
            alternatives.get(0).requirement().first().ifPresent(demanded::add);
        }
        if (covers) {
            Set<String> taken = new LinkedHashSet<>(alternatives.get(0).takenValues());
            alternatives.stream().skip(1).forEach(alternative -> taken.retainAll(alternative.takenValues()));
            demanded.addAll(taken);
        }
        return demanded;
    }

    /** Whether the user declared a guard, rather than that something may be absent. */
    public boolean isDeclared() {
        return alternatives.stream()
                .anyMatch(alternative -> alternative.requirement().isDeclared());
    }

    /** The same step where some values are there that may be absent elsewhere. */
    public Step where(Set<String> there) {
        if (!isChoice()) {
            return this;
        }
        List<Alternative> left = new ArrayList<>();
        boolean all = covers;
        for (Alternative alternative : alternatives) {
            Alternative each = alternative.where(there);
            left.add(each);
            if (each.requirement().isNone()) {
                all = true;
                break;
            }
        }
        Alternative first = left.get(0);
        return new Step(
                value,
                type,
                nullable,
                left,
                all,
                first.requirement().isNone() ? first.arguments() : arguments,
                reads,
                callsInstance,
                layer,
                all ? Presence.ALWAYS : presence,
                asked,
                kept,
                secrecy);
    }

    /** When its value made anew counts as the same: the one of its ways by which the fewest do. */
    public CutOff cutOff() {
        return alternatives.stream()
                .map(alternative -> alternative.isComponent()
                        ? CutOff.EQUALS
                        : alternative.processor().cutOff())
                .max(Comparator.naturalOrder())
                .orElse(CutOff.EQUALS);
    }

    /** The type of a number that tells the alternatives apart. */
    public JavaType alternativeNumber() {
        return alternatives.size() <= Byte.MAX_VALUE ? JavaType.BYTE : JavaType.SHORT;
    }

    /** The checked exceptions that the step throws; what conditions throw is wrapped. */
    public List<JavaType> thrown() {
        if (asked) {
            return List.of();
        }
        List<JavaType> thrown = new ArrayList<>();
        alternatives.forEach(alternative -> thrown.addAll(alternative.thrown()));
        return thrown;
    }

    /**
     * One way to make a value.
     *
     * @param processor which is called
     * @param isComponent whether nothing is called, but a component taken out of the record that the processor makes,
     *     and that is the only argument
     */
    public record Alternative(
            Requirement requirement, ProcessorDeclaration processor, boolean isComponent, List<Argument> arguments) {
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
            return !isComponent && !processor.isStatic();
        }

        /** The checked exceptions that it throws. */
        public List<JavaType> thrown() {
            return isComponent ? List.of() : processor.thrown();
        }

        private Alternative where(Set<String> there) {
            return new Alternative(requirement.where(there), processor, isComponent, arguments);
        }
    }

    /** Where a step takes something from. What they equal is written out, see {@link DependencyKey#equals}. */
    public sealed interface Argument {
        /** The name of the value or input; empty for an injected object. */
        default String name() {
            return "";
        }

        /** The type that it is known to be of by then; null where its own will do. */
        default @Nullable JavaType narrowed() {
            return null;
        }

        /** A value of another step. */
        record Value(String name, Taking taking, @Nullable JavaType narrowed) implements Argument {
            public Value(String name) {
                this(name, Taking.PLAIN, null);
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Value that
                        && name.equals(that.name)
                        && taking == that.taking
                        && Objects.equals(narrowed, that.narrowed);
            }

            @Override
            public int hashCode() {
                return name.hashCode();
            }
        }

        /** An input of the flow. */
        record Input(String name, @Nullable JavaType narrowed) implements Argument {
            public Input(String name) {
                this(name, null);
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Input that && name.equals(that.name) && Objects.equals(narrowed, that.narrowed);
            }

            @Override
            public int hashCode() {
                return name.hashCode();
            }
        }

        /** The value as the run before made it. */
        record Previous(
                String name, Taking taking, @Nullable JavaType narrowed) implements Argument {
            public Previous(String name) {
                this(name, Taking.PLAIN, null);
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Previous that
                        && name.equals(that.name)
                        && taking == that.taking
                        && Objects.equals(narrowed, that.narrowed);
            }

            @Override
            public int hashCode() {
                return name.hashCode();
            }
        }

        record Dependency(DependencyKey key) implements Argument {
            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Dependency that && key.equals(that.key);
            }

            @Override
            public int hashCode() {
                return key.hashCode();
            }
        }

        /** The element of a sequence that it is the turn of. */
        record Element(String name, @Nullable JavaType narrowed) implements Argument {}

        /**
         * What a loop has made of a value.
         *
         * @param reach the last, the first, or all that were made
         * @param gathering what all are gathered in
         * @param isContent whether what is in an {@code Optional} is meant, where it is there
         */
        record Result(String name, Reach reach, Gathering gathering, boolean isContent, Taking taking)
                implements Argument {}
    }
}
