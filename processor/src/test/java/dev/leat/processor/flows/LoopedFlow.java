package dev.leat.processor.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A flow with loops, as something to write down and to compute with by hand. Values have the numbers of their nodes.
 */
record LoopedFlow(String name, List<Node> nodes, Set<Integer> kept) {
    /** The scope of what is made once in a run; others have the number of their sequence. */
    static final int RUN = -1;

    /** What a value is. */
    enum Kind {
        LONG("long", "Long"),
        BOXED("Long", "Long"),
        MAYBE("Optional<Long>", "Long"),
        CONDITION("boolean", "Boolean"),
        EFFECT("void", ""),
        LIST("List<Long>", "List<Long>"),
        ARRAY("long[]", "long[]"),
        ITERABLE("Iterable<Long>", "Iterable<Long>"),
        STREAM("Stream<Long>", ""),
        PRIMITIVES("LongStream", ""),
        ITERATOR("Iterator<Long>", ""),
        INPUT_ARRAY("long[]", ""),
        INPUT_ITERABLE("Iterable<? extends Long>", "");

        final String type;
        final String boxed;

        Kind(String type, String boxed) {
            this.type = type;
            this.boxed = boxed;
        }

        boolean isSequence() {
            return compareTo(LIST) >= 0;
        }

        boolean isInput() {
            return compareTo(INPUT_ARRAY) >= 0;
        }

        boolean isOnePass() {
            return this == STREAM || this == PRIMITIVES || this == ITERATOR;
        }

        /** Whether its elements are primitive. */
        boolean isOfPrimitives() {
            return this == ARRAY || this == PRIMITIVES || this == INPUT_ARRAY;
        }
    }

    /** How a value is taken. */
    enum How {
        PLAIN("t"),
        /** Plain what is in an {@code Optional}. */
        CONTENT("c"),
        OPTIONAL("o"),
        EACH("e"),
        /** What was made before, which has an initial value. */
        PREVIOUS("b"),
        /** The same without an initial value. */
        PREVIOUS_OPTIONAL("p"),
        LAST("l"),
        LAST_OPTIONAL("m"),
        FIRST("f"),
        FIRST_OPTIONAL("g"),
        ALL("a"),
        /** With an empty {@code Optional} for each that is absent. */
        HOLES("h");

        final String prefix;

        How(String prefix) {
            this.prefix = prefix;
        }

        boolean isPrevious() {
            return this == PREVIOUS || this == PREVIOUS_OPTIONAL;
        }

        boolean isLast() {
            return this == LAST || this == LAST_OPTIONAL;
        }

        boolean isFirst() {
            return this == FIRST || this == FIRST_OPTIONAL;
        }

        boolean isAll() {
            return this == ALL || this == HOLES;
        }

        boolean isResult() {
            return isLast() || isFirst() || isAll();
        }

        /** Whether it is an {@code Optional} for what may be absent. */
        boolean isOptional() {
            return this == OPTIONAL || this == LAST_OPTIONAL || this == FIRST_OPTIONAL;
        }
    }

    record Take(int from, How how) {}

    /** A name in a guard. */
    record Literal(int condition, boolean holds) {}

    /**
     * A processor.
     *
     * @param guard all of these have to hold
     * @param input whether it takes the input {@code x}
     */
    record Maker(List<Literal> guard, List<Take> takes, boolean input) {}

    /**
     * A value.
     *
     * @param makers the first that can makes it; none for an input
     * @param per the scope that keeps it, where it is said
     * @param initial what its first value is made of; null where it has none
     * @param rejected whether elements of this sequence are rejected, where something fails for them
     * @param fails whether it fails for some of what it takes
     */
    record Node(
            Kind kind,
            List<Maker> makers,
            @Nullable Integer per,
            @Nullable List<Take> initial,
            boolean rejected,
            boolean fails) {
        /** The same, made by what never fails. */
        Node never() {
            return new Node(kind, makers, per, initial, rejected, false);
        }

        Node rejecting() {
            return new Node(kind, makers, per, initial, true, fails);
        }

        Node failing() {
            return new Node(kind, makers, per, initial, rejected, true);
        }

        boolean takesItself(int self) {
            return makers.stream()
                    .flatMap(maker -> maker.takes().stream())
                    .anyMatch(take -> take.from() == self && take.how().isPrevious());
        }
    }

    Node node(int number) {
        return nodes.get(number);
    }

    /** Whether it is made only where a guard asks for it, or who takes it is called. */
    boolean isOnDemand(int number) {
        return node(number).kind() == Kind.CONDITION
                && !kept.contains(number)
                && nodes.stream()
                        .flatMap(node -> node.makers().stream())
                        .anyMatch(maker -> maker.guard().stream().anyMatch(each -> each.condition() == number))
                && takes().stream()
                        .noneMatch(
                                take -> take.from() == number && take.how() != How.PLAIN && take.how() != How.OPTIONAL);
    }

    /** All there are. */
    List<Take> takes() {
        List<Take> takes = new ArrayList<>();
        for (Node node : nodes) {
            node.makers().forEach(maker -> takes.addAll(maker.takes()));
            if (node.initial() != null) {
                takes.addAll(node.initial());
            }
        }
        return takes;
    }
}
