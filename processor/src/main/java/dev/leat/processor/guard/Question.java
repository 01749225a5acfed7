package dev.leat.processor.guard;

import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A diagram for the conditions that some guards mention. Each question has its own, so no answer depends on others.
 *
 * <p>The order in which a diagram tests the domains decides its size. First come the choices: once a diagram knows
 * which one was made, it need not remember anything of the others. Then the rest from the last to the first that is
 * mentioned: what comes later is then put on top of what is already there, in constant time.
 */
final class Question {
    private final Diagram diagram;
    private final Map<String, Domain> byAtom = new HashMap<>();

    /** @param constraintOf the constraint of each name that has one */
    Question(List<Guard<String>> guards, Map<String, Constraint> constraintOf, int steps) {
        diagram = new Diagram(steps);
        Set<String> mentioned = new HashSet<>();
        List<Constraint> ordered = new ArrayList<>();
        List<Constraint> others = new ArrayList<>();
        guards.stream().flatMap(Guard::conditions).filter(mentioned::add).forEach(name -> {
            Constraint constraint = constraintOf.getOrDefault(name, Constraint.atMostOne(List.of(name)));
            mentioned.addAll(constraint.atoms());
            (constraint.isChoice() ? ordered : others).add(constraint);
        });
        Collections.reverse(others);
        ordered.addAll(others);
        int level = 0;
        for (Constraint constraint : ordered) {
            Domain domain = new Domain(constraint, level);
            constraint.atoms().forEach(atom -> byAtom.put(atom, domain));
            level += domain.bits();
        }
    }

    Diagram diagram() {
        return diagram;
    }

    int node(Guard<String> guard) {
        if (guard instanceof Guard.Is<String> is) {
            int node = Objects.requireNonNull(byAtom.get(is.condition())).node(is.condition(), diagram);
            return is.holds() ? node : diagram.not(node);
        }
        boolean disjunction = guard instanceof Guard.Any;
        int node = disjunction ? Diagram.FALSE : Diagram.TRUE;
        for (Guard<String> operand : guard.operands()) {
            int next = node(operand);
            node = disjunction ? diagram.or(next, node) : diagram.and(next, node);
        }
        return node;
    }

    /** What a guard says where none of the others holds. */
    int except(int node, List<Guard<String>> others) {
        int rest = node;
        for (Guard<String> other : others) {
            rest = diagram.except(rest, node(other));
        }
        return rest;
    }
}
