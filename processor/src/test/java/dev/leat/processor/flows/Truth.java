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
        return switch (formula.kind()) {
            case NAME -> Boolean.TRUE.equals(conditions.apply(formula.text()));
            case NOT -> fails(formula.operands().get(0), conditions);
            case AND -> all(formula.operands(), conditions, true);
            case OR -> !none(formula.operands(), conditions, true);
        };
    }

    private static boolean fails(Formula formula, Function<String, @Nullable Boolean> conditions) {
        return switch (formula.kind()) {
            case NAME -> Boolean.FALSE.equals(conditions.apply(formula.text()));
            case NOT -> holds(formula.operands().get(0), conditions);
            case AND -> !none(formula.operands(), conditions, false);
            case OR -> all(formula.operands(), conditions, false);
        };
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
