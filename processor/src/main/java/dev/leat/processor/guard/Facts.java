package dev.leat.processor.guard;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions that were certainly tested, and how they came out. After {@code a || b} failed both are known, after
 * {@code a && b} failed neither is.
 *
 * @param known the outcome of each
 */
public record Facts(Map<String, Boolean> known) {
    /** Before anything was tested. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        known = Map.copyOf(known);
    }

    /** What is known after a formula was tested as well and held or failed. */
    public Facts after(Formula formula, boolean held) {
        Map<String, Boolean> learned = new HashMap<>(known);
        if (simplify(formula) instanceof Outcome.Open open) {
            learn(open.rest(), held, learned);
        }
        return new Facts(learned);
    }

    private static void learn(Formula formula, boolean held, Map<String, Boolean> learned) {
        if (formula instanceof Name name) {
            learned.putIfAbsent(name.name(), held);
        } else if (formula instanceof Not not) {
            learn(not.operand(), !held, learned);
        } else if (formula instanceof And == held) {
            Structure.operands(formula).forEach(operand -> learn(operand, held, learned));
        }
    }

    /**
     * Leaves out the tests whose outcome is known. Tests of other conditions are all kept, in their order, also those
     * that can no longer change the result: the same of them are made in the same order as without these facts.
     */
    public Outcome simplify(Formula formula) {
        if (formula instanceof Name name) {
            Boolean outcome = known.get(name.name());
            return outcome == null ? new Outcome.Open(name) : new Outcome.Known(outcome);
        }
        if (formula instanceof Not not) {
            return negated(simplify(not.operand()), not.offset());
        }
        return simplifyOperands(formula, formula instanceof And);
    }

    private static Outcome negated(Outcome outcome, int offset) {
        if (outcome instanceof Outcome.Known result) {
            return new Outcome.Known(!result.holds());
        }
        return new Outcome.Open(new Not(((Outcome.Open) outcome).rest(), offset));
    }

    /**
     * @param conjunction of what holds, which goes on as long as its operands hold; a disjunction as long as they fail
     */
    private Outcome simplifyOperands(Formula formula, boolean conjunction) {
        List<Formula> rest = new ArrayList<>();
        for (Formula operand : Structure.operands(formula)) {
            Outcome outcome = simplify(operand);
            if (outcome instanceof Outcome.Open open) {
                rest.add(open.rest());
            } else if (outcome instanceof Outcome.Known result && result.holds() != conjunction) {
                return ended(rest, operand, conjunction);
            }
        }
        return rest.isEmpty() ? new Outcome.Known(conjunction) : new Outcome.Open(joined(rest, conjunction));
    }

    /** An operand is known to decide it, but those before it are tested first. */
    private static Outcome ended(List<Formula> rest, Formula operand, boolean conjunction) {
        if (rest.isEmpty()) {
            return new Outcome.Known(!conjunction);
        }
        rest.add(operand);
        return new Outcome.Open(joined(rest, conjunction));
    }

    private static Formula joined(List<Formula> operands, boolean conjunction) {
        return conjunction ? Formula.and(operands) : Formula.or(operands);
    }
}
