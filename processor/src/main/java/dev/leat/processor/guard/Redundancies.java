package dev.leat.processor.guard;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Not;
import dev.leat.processor.guard.Redundancy.Finding;
import dev.leat.processor.guard.Redundancy.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks for what decides nothing in one formula. */
final class Redundancies {
    private final Question question;
    private final Formula formula;
    private final int meaning;
    private final List<Finding> findings = new ArrayList<>();
    private boolean exhausted;

    Redundancies(Question question, Formula formula) {
        this.question = question;
        this.formula = formula;
        meaning = question.node(formula);
    }

    /** The smallest constant parts; where there is none, which operands can be left out. */
    Redundancy find() {
        constants(formula);
        Formula shorter = findings.isEmpty() ? shortened() : formula;
        findings.sort(Comparator.comparingInt(finding -> finding.part().start()));
        return new Redundancy(findings, shorter);
    }

    private void constants(Formula part) {
        int before = findings.size();
        Structure.operands(part).forEach(this::constants);
        if (findings.size() > before) {
            return;
        }
        int node = question.node(part);
        if (question.always(node) == Answer.YES) {
            findings.add(new Finding(part, Kind.ALWAYS));
        } else if (question.never(node) == Answer.YES) {
            findings.add(new Finding(part, Kind.NEVER));
        }
    }

    private Formula shortened() {
        Formula shortest = formula;
        Formula shorter = without(shortest, part -> part);
        while (shorter != null) {
            shortest = shorter;
            shorter = without(shortest, part -> part);
        }
        return shortest;
    }

    /**
     * The whole formula without one operand of a part or of a part's parts. Outer operands are left out before inner
     * ones, and of two that say the same the later one.
     *
     * @param around puts what a part becomes into the rest of the formula
     * @return null if all of them are needed
     */
    private @Nullable Formula without(Formula part, UnaryOperator<Formula> around) {
        if (part instanceof Not not) {
            return without(not.operand(), each -> around.apply(new Not(each, not.offset())));
        }
        List<Formula> operands = Structure.operands(part);
        for (int i = operands.size() - 1; i >= 0 && !exhausted; i--) {
            Formula rest = around.apply(joined(part, replaced(operands, i, List.of())));
            if (meansTheSame(rest)) {
                findings.add(new Finding(operands.get(i), Kind.SUPERFLUOUS));
                return rest;
            }
        }
        for (int i = operands.size() - 1; i >= 0 && !exhausted; i--) {
            int index = i;
            Formula rest = without(
                    operands.get(i), each -> around.apply(joined(part, replaced(operands, index, List.of(each)))));
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }

    private boolean meansTheSame(Formula other) {
        Answer answer = question.equal(meaning, question.node(other));
        exhausted = answer == Answer.UNKNOWN;
        return answer == Answer.YES;
    }

    private static List<Formula> replaced(List<Formula> operands, int index, List<Formula> replacement) {
        List<Formula> changed = new ArrayList<>(operands);
        changed.remove(index);
        changed.addAll(index, replacement);
        return changed;
    }

    private static Formula joined(Formula part, List<Formula> operands) {
        return part instanceof And ? Formula.and(operands) : Formula.or(operands);
    }
}
