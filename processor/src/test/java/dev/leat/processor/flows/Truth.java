package dev.leat.processor.flows;

import dev.leat.processor.guard.Formula;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Strong Kleene logic, each operand looked at from left to right and only where it matters. */
final class Truth {
    private Truth() {}

    /** @param conditions the truth of each, null where it is absent */
    static boolean holds(Formula formula, Function<String, @Nullable Boolean> conditions) {
        if (formula instanceof Formula.Name name) {
            return Boolean.TRUE.equals(conditions.apply(name.name()));
        }
        if (formula instanceof Formula.Not not) {
            return fails(not.operand(), conditions);
        }
        return formula instanceof Formula.And and
                ? all(and.operands(), conditions, true)
                : !none(((Formula.Or) formula).operands(), conditions, true);
    }

    private static boolean fails(Formula formula, Function<String, @Nullable Boolean> conditions) {
        if (formula instanceof Formula.Name name) {
            return Boolean.FALSE.equals(conditions.apply(name.name()));
        }
        if (formula instanceof Formula.Not not) {
            return holds(not.operand(), conditions);
        }
        return formula instanceof Formula.Or or
                ? all(or.operands(), conditions, false)
                : !none(((Formula.And) formula).operands(), conditions, false);
    }

    private static boolean all(
            List<Formula> operands, Function<String, @Nullable Boolean> conditions, boolean holding) {
        for (Formula operand : operands) {
            if (!(holding ? holds(operand, conditions) : fails(operand, conditions))) {
                return false;
            }
        }
        return true;
    }

    private static boolean none(
            List<Formula> operands, Function<String, @Nullable Boolean> conditions, boolean holding) {
        for (Formula operand : operands) {
            if (holding ? holds(operand, conditions) : fails(operand, conditions)) {
                return false;
            }
        }
        return true;
    }
}
