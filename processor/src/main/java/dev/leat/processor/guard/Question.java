package dev.leat.processor.guard;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import java.util.List;
import java.util.Map;

/**
 * A diagram for the conditions that some formulas mention. Each question has its own, so no answer depends on others.
 */
final class Question {
    private final Domains domains;
    private final Diagram diagram;

    Question(List<? extends Formula> formulas, Map<String, Constraint> constraintOf, int steps) {
        List<String> names = formulas.stream()
                .flatMap(formula -> formula.names().stream())
                .distinct()
                .toList();
        domains = Domains.of(names, constraintOf);
        diagram = new Diagram(steps);
    }

    Domains domains() {
        return domains;
    }

    Diagram diagram() {
        return diagram;
    }

    int node(Formula formula) {
        if (formula instanceof Name name) {
            Domain domain = domains.of(name.name());
            return domain.node(domain.value(name.name()), diagram);
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

    /** What a formula says where none of the others holds. */
    int except(int node, List<? extends Formula> others) {
        int rest = node;
        for (Formula other : others) {
            rest = diagram.except(rest, node(other));
        }
        return rest;
    }

    Answer never(int node) {
        return is(Diagram.FALSE, node);
    }

    Answer always(int node) {
        return is(Diagram.TRUE, node);
    }

    Answer equal(int one, int other) {
        return one == Diagram.UNKNOWN ? Answer.UNKNOWN : is(one, other);
    }

    private static Answer is(int wanted, int node) {
        if (node == Diagram.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        return node == wanted ? Answer.YES : Answer.NO;
    }
}
