package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.IsConstant;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Statement.Choose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code if}s in a row that compare one value with constants of its enum into a {@code switch}: one jump that the
 * processor may mispredict, for all of them. Calls that are made keep their order, as each constant has its own.
 */
final class Switcher {
    /** With fewer, an {@code if} each is as fast. */
    private static final int FEWEST = 16;

    /** A call stands in the code once for each of its constants: with more of them, one {@code if} is shorter. */
    private static final int MOST_CONSTANTS = 3;

    private final List<Statement> statements = new ArrayList<>();
    private final List<Choose> row = new ArrayList<>();
    private @Nullable Expression on;

    private Switcher() {}

    static List<Statement> of(List<Statement> statements) {
        Switcher switcher = new Switcher();
        statements.forEach(switcher::add);
        switcher.endRow();
        return switcher.statements;
    }

    /** How often the call of a step stands in the code at most. */
    static int calls(Step step) {
        List<Requirement.Match> matches =
                step.alternatives().get(0).requirement().matches();
        int constants = matches.isEmpty() ? 1 : matches.get(0).constants().size();
        return constants > MOST_CONSTANTS ? 1 : Math.max(1, constants);
    }

    private void add(Statement statement) {
        IsConstant test = statement instanceof Choose choose ? test(choose) : null;
        if (test == null || !test.operand().equals(on)) {
            endRow();
        }
        if (test == null) {
            statements.add(statement);
        } else {
            on = test.operand();
            row.add((Choose) statement);
        }
    }

    /** What is asked first for the only way to make a value; null where that does not suit a switch. */
    private static @Nullable IsConstant test(Choose choose) {
        if (choose.replacement() != null
                || choose.earlier() != null
                || choose.alternatives().size() > 1) {
            return null;
        }
        Expression test = operands(choose.alternatives().get(0).test()).get(0);
        return test instanceof IsConstant constant && constant.constants().size() <= MOST_CONSTANTS ? constant : null;
    }

    private static List<Expression> operands(Expression test) {
        return test instanceof Expression.All all && !all.isAlways() ? all.operands() : List.of(test);
    }

    private void endRow() {
        if (on != null && row.size() >= FEWEST) {
            statements.add(new Statement.Switch(on, row, cases()));
        } else {
            statements.addAll(row);
        }
        row.clear();
        on = null;
    }

    private Map<String, List<Choose>> cases() {
        Map<String, List<Choose>> cases = new LinkedHashMap<>();
        for (Choose choose : row) {
            Alternative only = choose.alternatives().get(0);
            List<Expression> asked = operands(only.test());
            Choose rest = choose.by(only.asking(Expression.all(asked.subList(1, asked.size()))));
            Set<String> matched = new LinkedHashSet<>(((IsConstant) asked.get(0)).constants());
            matched.forEach(constant ->
                    cases.computeIfAbsent(constant, any -> new ArrayList<>()).add(rest));
        }
        return cases;
    }
}
