package dev.leat.processor.guard;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import dev.leat.processor.guard.Redundancy.Finding;
import dev.leat.processor.guard.Redundancy.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

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
        Formula shorter = findings.isEmpty() ? shortened(formula, part -> part) : formula;
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

    /** @param around puts what a part becomes into the rest of the formula */
    private Formula shortened(Formula part, UnaryOperator<Formula> around) {
        if (part instanceof Name) {
            return part;
        }
        if (part instanceof Not not) {
            Formula operand = shortened(not.operand(), each -> around.apply(new Not(each, not.offset())));
            return new Not(operand, not.offset());
        }
        List<Formula> operands = needed(part, around);
        for (int i = 0; i < operands.size(); i++) {
            int index = i;
            operands.set(i, shortened(operands.get(i), each -> {
                List<Formula> changed = new ArrayList<>(operands);
                changed.set(index, each);
                return around.apply(joined(part, changed));
            }));
        }
        return joined(part, operands);
    }

    /** The operands without those that can be left out; of two that say the same, the first is needed. */
    private List<Formula> needed(Formula part, UnaryOperator<Formula> around) {
        List<Formula> operands = new ArrayList<>(Structure.operands(part));
        for (int i = operands.size() - 1; i >= 0 && operands.size() > 1 && !exhausted; i--) {
            Formula operand = operands.remove(i);
            if (meansTheSame(around.apply(joined(part, operands)))) {
                findings.add(new Finding(operand, Kind.SUPERFLUOUS));
            } else {
                operands.add(i, operand);
            }
        }
        return operands;
    }

    private boolean meansTheSame(Formula other) {
        Answer answer = question.equal(meaning, question.node(other));
        exhausted = answer == Answer.UNKNOWN;
        return answer == Answer.YES;
    }

    private static Formula joined(Formula part, List<Formula> operands) {
        return part instanceof And ? Formula.and(operands) : Formula.or(operands);
    }
}
