package dev.leat.processor.guard;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A diagram for the conditions that some formulas mention. Each question has its own, so no answer depends on others.
 */
final class Question {
    private final Variables variables;
    private final Diagram diagram;
    private final int possible;

    Question(Collection<? extends Formula> formulas, Map<String, Group> groupOf, int limit) {
        List<String> names = formulas.stream()
                .flatMap(formula -> formula.names().stream())
                .distinct()
                .toList();
        variables = Variables.of(names, groupOf);
        diagram = new Diagram(limit);
        possible = conjoined();
    }

    private int conjoined() {
        int node = Diagram.TRUE;
        for (int i = variables.groups().size() - 1; i >= 0; i--) {
            for (Constraint constraint : variables.groups().get(i).constraints()) {
                node = diagram.and(diagram.oneOf(variables.levels(constraint), constraint.complete()), node);
            }
        }
        return node;
    }

    Variables variables() {
        return variables;
    }

    Diagram diagram() {
        return diagram;
    }

    /** What the constraints allow. */
    int possible() {
        return possible;
    }

    int node(Formula formula) {
        if (formula instanceof Name name) {
            return diagram.variable(variables.level(name.name()));
        }
        if (formula instanceof Not not) {
            return diagram.not(node(not.operand()));
        }
        boolean conjunction = formula instanceof And;
        int node = conjunction ? Diagram.TRUE : Diagram.FALSE;
        for (Formula operand : Structure.operands(formula)) {
            int next = node(operand);
            node = conjunction ? diagram.and(next, node) : diagram.or(next, node);
        }
        return node;
    }

    /** Whether what a node says is impossible. */
    Answer never(int node) {
        return isFalse(diagram.and(possible, node));
    }

    /** Whether what a node says always holds. */
    Answer always(int node) {
        return never(diagram.not(node));
    }

    /** Whether two nodes say the same wherever the constraints hold. */
    Answer equal(int one, int other) {
        return never(diagram.ite(one, diagram.not(other), other));
    }

    static Answer isFalse(int node) {
        if (node == Diagram.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        return node == Diagram.FALSE ? Answer.YES : Answer.NO;
    }
}
