package dev.leat.processor.guard;

import dev.leat.processor.guard.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one text by recursive descent; used once. */
final class Parser {
    /** Far beyond what is readable, far below what a stack can hold. */
    static final int MOST_LEVELS = 100;

    private final List<Token> tokens;
    private final Slips slips;
    private int position;
    private @Nullable ParseProblem problem;

    Parser(String text) {
        tokens = Tokens.of(text);
        slips = new Slips(text, tokens);
    }

    /** The formula, or the first problem, which mends only itself. */
    Parsed parse() {
        Formula formula = disjunction(0);
        if (formula != null && next().is(Kind.END)) {
            return formula;
        }
        return problem == null ? slips.noOperator(position, false) : problem;
    }

    private Token next() {
        return tokens.get(position);
    }

    private @Nullable Formula fail(ParseProblem found) {
        problem = found;
        return null;
    }

    private @Nullable Formula disjunction(int level) {
        List<Formula> operands = new ArrayList<>();
        do {
            position += operands.isEmpty() ? 0 : 1;
            Formula operand = conjunction(level);
            if (operand == null) {
                return null;
            }
            operands.add(operand);
        } while (next().is(Kind.OR));
        return Formula.or(operands);
    }

    private @Nullable Formula conjunction(int level) {
        List<Formula> operands = new ArrayList<>();
        do {
            position += operands.isEmpty() ? 0 : 1;
            Formula operand = operand(level);
            if (operand == null) {
                return null;
            }
            operands.add(operand);
        } while (next().is(Kind.AND));
        return Formula.and(operands);
    }

    private @Nullable Formula operand(int level) {
        Token token = next();
        return switch (token.kind()) {
            case NAME -> name(token);
            case NOT, OPEN -> level == MOST_LEVELS ? fail(slips.tooDeep(token)) : nested(token, level + 1);
            default -> fail(slips.noCondition(position));
        };
    }

    private @Nullable Formula name(Token token) {
        ParseProblem slip = slips.noName(position);
        if (slip != null) {
            return fail(slip);
        }
        position++;
        return Formula.name(token.text(), token.offset());
    }

    private @Nullable Formula nested(Token token, int level) {
        position++;
        if (token.is(Kind.NOT)) {
            Formula operand = operand(level);
            return operand == null ? null : Formula.not(operand, token.offset());
        }
        Formula inner = disjunction(level);
        if (inner != null && !next().is(Kind.CLOSE)) {
            return fail(slips.noOperator(position, true));
        }
        position++;
        return inner;
    }
}
