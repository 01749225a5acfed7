package dev.leat.processor.guard;

import dev.leat.model.Guard;
import dev.leat.processor.guard.Alternatives.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds of guards whatever their conditions are, as far as constraints allow. Immutable; every question is
 * answered from scratch, the same way each time, and given up after a fixed number of steps.
 */
public final class Logic {
    /** A fraction of a second. Guards that people write take some hundreds. */
    private static final int STEPS = 400_000;

    private final Map<String, Constraint> constraintOf;
    private final int steps;

    private Logic(List<Constraint> constraints, int steps) {
        constraintOf = new HashMap<>();
        for (Constraint constraint : constraints) {
            for (String atom : constraint.atoms()) {
                if (constraintOf.put(atom, constraint) != null) {
                    throw new IllegalArgumentException("Two constraints on " + atom);
                }
            }
        }
        this.steps = steps;
    }

    /**
     * Logic in which some constraints hold.
     *
     * @param constraints on different conditions
     * @throws IllegalArgumentException if two speak of the same condition
     */
    public static Logic under(List<Constraint> constraints) {
        return new Logic(constraints, STEPS);
    }

    static Logic under(List<Constraint> constraints, int steps) {
        return new Logic(constraints, steps);
    }

    /**
     * Which of some guards suffice to cover one: the first that does it alone, or else some of which none can be left
     * out, as far as can be found out in time.
     *
     * @return their indices, ascending; empty if all together do not cover it, or finding out would take too long, or
     *     it never holds
     */
    public List<Integer> coverers(Guard<String> guard, List<Guard<String>> others) {
        List<Guard<String>> all = new ArrayList<>(others);
        all.add(guard);
        Question question = ask(all);
        int node = question.node(guard);
        if (node == Diagram.FALSE) {
            return List.of();
        }
        for (int i = 0; i < others.size(); i++) {
            if (question.except(node, others.subList(i, i + 1)) == Diagram.FALSE) {
                return List.of(i);
            }
        }
        return question.except(node, others) == Diagram.FALSE ? fewest(question, node, others) : List.of();
    }

    private static List<Integer> fewest(Question question, int node, List<Guard<String>> others) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            kept.add(i);
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            kept.remove(Integer.valueOf(i));
            int rest = question.except(node, kept.stream().map(others::get).toList());
            if (rest != Diagram.FALSE) {
                kept.add(i);
                kept.sort(null);
            }
            if (rest == Diagram.UNKNOWN) {
                break;
            }
        }
        return List.copyOf(kept);
    }

    /** Which of some alternatives are ever taken when the first that holds is, and whether one always is. */
    public Alternatives alternatives(List<Guard<String>> alternatives) {
        Question question = ask(alternatives);
        List<Reach> reaches = new ArrayList<>();
        int rest = Diagram.TRUE;
        for (Guard<String> alternative : alternatives) {
            int left = question.diagram().except(rest, question.node(alternative));
            boolean unknown = left == Diagram.UNKNOWN;
            reaches.add(left == rest || unknown ? unreached(alternative, unknown) : Reach.LIVE);
            rest = left;
        }
        return new Alternatives(reaches, rest == Diagram.FALSE);
    }

    private Reach unreached(Guard<String> alternative, boolean unknown) {
        if (ask(List.of(alternative)).node(alternative) == Diagram.FALSE) {
            return Reach.NEVER;
        }
        return unknown ? Reach.UNKNOWN : Reach.COVERED;
    }

    /** The smallest parts of a formula that decide nothing, in the order of the text. */
    public List<Constant> constants(Formula formula) {
        List<Constant> constants = new ArrayList<>();
        collect(formula, ask(List.of(formula.guard())), constants);
        return constants;
    }

    private static void collect(Formula part, Question question, List<Constant> constants) {
        int before = constants.size();
        part.operands().forEach(operand -> collect(operand, question, constants));
        int node = constants.size() > before ? Diagram.UNKNOWN : question.node(part.guard());
        if (node == Diagram.TRUE || node == Diagram.FALSE) {
            constants.add(new Constant(part, node == Diagram.TRUE));
        }
    }

    private Question ask(List<Guard<String>> guards) {
        return new Question(guards, constraintOf, steps);
    }
}
