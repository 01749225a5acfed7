package dev.leat.processor.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition composed of named conditions, immutable. Two that are spelled alike at different offsets are not equal;
 * their texts are. As text it has no more parentheses than it needs.
 */
public sealed interface Formula extends Parsed {
    /**
     * A condition. Parsed ones are Java identifiers; others may be called anything.
     *
     * @param offset where the name stands in the text that was parsed
     */
    record Name(String name, int offset) implements Formula {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * The operand does not hold.
     *
     * @param offset where the {@code !} stands in the text that was parsed, or else where its operand does
     */
    record Not(Formula operand, int offset) implements Formula {
        @Override
        public String toString() {
            return operand instanceof And || operand instanceof Or ? "!(" + operand + ")" : "!" + operand;
        }
    }

    /**
     * All operands hold, tested in that order.
     *
     * @param operands two or more, none of which is an {@code And} when made by {@link #and}
     */
    record And(List<Formula> operands) implements Formula {
        public And {
            operands = List.copyOf(operands);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(operand -> operand instanceof Or ? "(" + operand + ")" : operand.toString())
                    .collect(Collectors.joining(" && "));
        }
    }

    /**
     * Any operand holds, tested in that order.
     *
     * @param operands two or more, none of which is an {@code Or} when made by {@link #or}
     */
    record Or(List<Formula> operands) implements Formula {
        public Or {
            operands = List.copyOf(operands);
        }

        @Override
        public String toString() {
            return operands.stream().map(Formula::toString).collect(Collectors.joining(" || "));
        }
    }

    /**
     * Reads Java's {@code !}, {@code &&}, {@code ||} and parentheses over identifiers, with white space and line ends
     * anywhere between them. Never throws; up to 100 levels of {@code !} and parentheses, chains of any length.
     *
     * @return a {@code Formula} or a {@link ParseProblem}
     */
    static Parsed parse(String text) {
        Parsed parsed = new Parser(text).parse();
        return parsed instanceof ParseProblem problem ? problem.mendedWhole() : parsed;
    }

    /**
     * All of them hold, tested in that order; one alone is itself.
     *
     * @param operands at least one
     */
    static Formula and(List<? extends Formula> operands) {
        List<Formula> flat = new ArrayList<>();
        operands.forEach(operand -> flat.addAll(operand instanceof And and ? and.operands() : List.of(operand)));
        return flat.size() == 1 ? flat.get(0) : new And(flat);
    }

    /**
     * Any of them holds, tested in that order; one alone is itself.
     *
     * @param operands at least one
     */
    static Formula or(List<? extends Formula> operands) {
        List<Formula> flat = new ArrayList<>();
        operands.forEach(operand -> flat.addAll(operand instanceof Or or ? or.operands() : List.of(operand)));
        return flat.size() == 1 ? flat.get(0) : new Or(flat);
    }

    /** The negation normal form: equivalent, tests the same names in the same order, and negates only names. */
    default Formula nnf() {
        return Structure.normal(this, false);
    }

    /** Every mention of a name, in the order of the text. */
    default List<Name> occurrences() {
        List<Name> occurrences = new ArrayList<>();
        Structure.collect(this, occurrences);
        return List.copyOf(occurrences);
    }

    /** Every name once, in order of first appearance. */
    default List<String> names() {
        return occurrences().stream().map(Name::name).distinct().toList();
    }

    /** Where it begins in the text that was parsed, without parentheses around it. */
    default int start() {
        return Structure.start(this);
    }

    /** Where it ends in the text that was parsed, exclusive, without parentheses around it or its last operand. */
    default int end() {
        return Structure.end(this);
    }
}
