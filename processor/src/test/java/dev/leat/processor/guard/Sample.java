package dev.leat.processor.guard;

import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Formulas to test with, and what they mean by Java's own operators. */
final class Sample {
    private Sample() {}

    static Formula formula(String text) {
        Parsed parsed = Formula.parse(text);
        if (parsed instanceof ParseProblem problem) {
            throw new AssertionError(problem);
        }
        return (Formula) parsed;
    }

    static Guard<String> guard(String text) {
        return formula(text).guard();
    }

    static List<Guard<String>> guards(String... texts) {
        return List.of(texts).stream().map(Sample::guard).toList();
    }

    static Formula random(Random random, List<String> names, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 0) {
            return Formula.name(names.get(random.nextInt(names.size())), 0);
        }
        if (kind == 1) {
            return Formula.not(random(random, names, depth - 1), 0);
        }
        List<Formula> operands = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            operands.add(random(random, names, depth - 1));
        }
        operands.add(random(random, names, depth - 1));
        return kind == 2 ? Formula.and(operands) : Formula.or(operands);
    }

    static boolean holds(Formula formula, Predicate<String> conditions) {
        return switch (formula.kind()) {
            case NAME -> conditions.test(formula.text());
            case NOT -> !holds(formula.operands().get(0), conditions);
            case AND -> formula.operands().stream().allMatch(operand -> holds(operand, conditions));
            case OR -> formula.operands().stream().anyMatch(operand -> holds(operand, conditions));
        };
    }

    /** Every combination of outcomes that the constraints allow. */
    static List<Map<String, Boolean>> cases(List<String> names, List<Constraint> constraints) {
        List<Map<String, Boolean>> cases = new ArrayList<>();
        for (int bits = 0; bits < 1 << names.size(); bits++) {
            Map<String, Boolean> outcomes = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                outcomes.put(names.get(i), (bits & 1 << i) != 0);
            }
            if (constraints.stream().allMatch(constraint -> allows(constraint, outcomes))) {
                cases.add(outcomes);
            }
        }
        return cases;
    }

    private static boolean allows(Constraint constraint, Map<String, Boolean> outcomes) {
        long holding = constraint.atoms().stream().filter(outcomes::get).count();
        return holding == 1 || (holding == 0 && !constraint.complete());
    }
}
