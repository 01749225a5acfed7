package dev.leat.processor.plan;

import dev.leat.model.Guard;
import dev.leat.model.Guard.Always;
import dev.leat.model.Guard.Any;
import dev.leat.model.Guard.Is;
import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a guard asks. */
public record Questions(Terms terms) {
    /** The most answers that together cost less than a mispredicted jump, which is 15 to 20 cycles. */
    private static final int MOST_AT_ONCE = 8;

    public Expression of(Requirement requirement) {
        List<Expression> all = new ArrayList<>();
        requirement.present().stream()
                .filter(taken ->
                        taken.taking() == Taking.CONTENT || !terms.presences().isCertain(taken.name()))
                .forEach(taken -> all.add(known(taken.name(), terms.values().present(taken))));
        for (Requirement.Match match : requirement.matches()) {
            all.add(match.of() instanceof Argument.Value taken ? known(taken.name(), of(match)) : of(match));
        }
        if (!(requirement.guard() instanceof Always)) {
            all.add(of(requirement.guard()));
        }
        return Expression.all(all);
    }

    /** What the guard matches, by name. */
    Map<String, Expression> matched(Requirement requirement) {
        Map<String, Expression> matched = new LinkedHashMap<>();
        requirement.matches().forEach(match -> matched.put(match.name(), terms.of(match.of())));
        return matched;
    }

    /** A question about a value, after what has to be known first. */
    private Expression known(String value, Expression question) {
        Expression first = terms.values().known(value);
        return first.isAlways() ? question : new Expression.All(List.of(first, question));
    }

    private Expression of(Requirement.Match match) {
        Expression matched = terms.of(match.of());
        return match.constants().isEmpty()
                ? new Expression.IsOfType(matched, match.type(), terms.values().matched(match.of(), match.type()))
                : new Expression.IsConstant(matched, match.type(), match.constants());
    }

    private Expression of(Guard<String> formula) {
        if (formula instanceof Is<String> is) {
            return literal(is.condition(), is.holds());
        }
        boolean all = !(formula instanceof Any);
        List<Expression> operands = new ArrayList<>();
        List<Expression> answered = new ArrayList<>();
        for (Guard<String> operand : formula.operands()) {
            if (isAnswered(operand)) {
                answered.add(of(operand));
            } else {
                addAtOnce(all, answered, operands);
                operands.add(of(operand));
            }
        }
        addAtOnce(all, answered, operands);
        return all ? Expression.all(operands) : Expression.any(operands);
    }

    /** Whether it is cheap to know all of it, even if part of it decides. */
    private boolean isAnswered(Guard<String> formula) {
        return formula.conditions().limit(MOST_AT_ONCE + 1).count() <= MOST_AT_ONCE
                && formula.conditions().allMatch(terms.presences()::isAnswered);
    }

    private static void addAtOnce(boolean all, List<Expression> answered, List<Expression> operands) {
        if (answered.size() > 1) {
            operands.add(new Expression.AtOnce(all, answered));
        } else {
            operands.addAll(answered);
        }
        answered.clear();
    }

    private Expression literal(String name, boolean holds) {
        return terms.presences().step(name) == null
                ? Expression.not(holds, terms.input().apply(name))
                : known(name, terms.values().holds(name, holds));
    }
}
