package dev.leat.processor.guard;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import dev.leat.processor.guard.Formula.Or;
import java.util.List;

/** Walks over formulas. They recur once a level, and the parser bounds the levels. */
final class Structure {
    private Structure() {}

    /** The operands that a formula is made of directly; none of a name. */
    static List<Formula> operands(Formula formula) {
        if (formula instanceof And and) {
            return and.operands();
        }
        if (formula instanceof Or or) {
            return or.operands();
        }
        return formula instanceof Not not ? List.of(not.operand()) : List.of();
    }

    static void collect(Formula formula, List<Name> occurrences) {
        if (formula instanceof Name name) {
            occurrences.add(name);
        }
        operands(formula).forEach(operand -> collect(operand, occurrences));
    }

    static int start(Formula formula) {
        if (formula instanceof Name name) {
            return name.offset();
        }
        return formula instanceof Not not
                ? not.offset()
                : start(operands(formula).get(0));
    }

    static int end(Formula formula) {
        if (formula instanceof Name name) {
            return name.offset() + name.name().length();
        }
        List<Formula> operands = operands(formula);
        return end(operands.get(operands.size() - 1));
    }

    /** By De Morgan's laws. */
    static Formula normal(Formula formula, boolean negated) {
        if (formula instanceof Name) {
            return negated ? new Not(formula, start(formula)) : formula;
        }
        if (formula instanceof Not not) {
            return normalNot(not, negated);
        }
        List<Formula> operands = operands(formula).stream()
                .map(operand -> normal(operand, negated))
                .toList();
        return formula instanceof And == negated ? Formula.or(operands) : Formula.and(operands);
    }

    private static Formula normalNot(Not not, boolean negated) {
        return not.operand() instanceof Name && !negated ? not : normal(not.operand(), !negated);
    }
}
