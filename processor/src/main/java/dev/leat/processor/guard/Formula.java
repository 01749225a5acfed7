package dev.leat.processor.guard;

import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;

/**
 * A guard as it is written, immutable. As text it has no more parentheses than it needs.
 *
 * @param text of a condition its name, a Java identifier
 * @param start where it begins in the text that was parsed, without parentheses around it
 * @param operands what it is made of directly; none of a condition
 */
public record Formula(Kind kind, String text, int start, List<Formula> operands) implements Parsed {
    /** How it is made of its operands. */
    public enum Kind {
        NAME,
        NOT,
        AND,
        OR
    }

    public Formula {
        operands = List.copyOf(operands);
    }

    static Formula name(String name, int start) {
        return new Formula(Kind.NAME, name, start, List.of());
    }

    static Formula not(Formula operand, int start) {
        boolean joined = operand.kind == Kind.AND || operand.kind == Kind.OR;
        return new Formula(Kind.NOT, joined ? "!(" + operand + ")" : "!" + operand, start, List.of(operand));
    }

    /** All of them; one alone is itself. */
    static Formula and(List<Formula> operands) {
        return joined(Kind.AND, " && ", operands);
    }

    /** Any of them; one alone is itself. */
    static Formula or(List<Formula> operands) {
        return joined(Kind.OR, " || ", operands);
    }

    private static Formula joined(Kind kind, String operator, List<Formula> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        List<Formula> flat = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Formula operand : operands) {
            flat.addAll(operand.kind == kind ? operand.operands : List.of(operand));
            boolean looser = kind == Kind.AND && operand.kind == Kind.OR;
            text.append(text.isEmpty() ? "" : operator).append(looser ? "(" + operand + ")" : operand.text);
        }
        return new Formula(kind, text.toString(), operands.get(0).start, flat);
    }

    /**
     * Reads Java's {@code !}, {@code &&}, {@code ||} and parentheses over identifiers, with white space and line ends
     * anywhere between them. Never throws; up to 100 levels of {@code !} and parentheses, chains of any length.
     *
     * @return a {@code Formula} or a {@link ParseProblem}
     */
    public static Parsed parse(String text) {
        Parsed parsed = new Parser(text).parse();
        return parsed instanceof ParseProblem problem ? problem.mendedWhole() : parsed;
    }

    /** What it asks: the same conditions in the same order, negations pushed down to them (by De Morgan's laws). */
    public Guard<String> guard() {
        return guard(true);
    }

    private Guard<String> guard(boolean holds) {
        if (kind == Kind.NAME) {
            return holds ? Guard.holds(text) : Guard.fails(text);
        }
        if (kind == Kind.NOT) {
            return operands.get(0).guard(!holds);
        }
        List<Guard<String>> all = new ArrayList<>();
        operands.forEach(operand -> all.add(operand.guard(holds)));
        return kind == Kind.AND == holds ? Guard.all(all) : Guard.any(all);
    }

    /** Every mention of a condition, in the order of the text. */
    public List<Formula> names() {
        List<Formula> names = new ArrayList<>();
        collect(names);
        return names;
    }

    private void collect(List<Formula> names) {
        if (kind == Kind.NAME) {
            names.add(this);
        }
        operands.forEach(operand -> operand.collect(names));
    }

    @Override
    public String toString() {
        return text;
    }
}
