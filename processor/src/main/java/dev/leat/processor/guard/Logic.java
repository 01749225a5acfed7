package dev.leat.processor.guard;

import dev.leat.processor.guard.Alternatives.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds of formulas whatever their conditions are, as far as constraints allow. Immutable; every question is
 * answered from scratch, the same way each time, and given up as {@code UNKNOWN} after a fixed number of steps.
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

    /** Whether it can never hold. */
    public Answer never(Formula formula) {
        Question question = ask(List.of(formula));
        return question.never(question.node(formula));
    }

    /** Whether it holds whatever its conditions are. */
    public Answer always(Formula formula) {
        Question question = ask(List.of(formula));
        return question.always(question.node(formula));
    }

    /** Whether both hold at the same times. */
    public Answer equivalent(Formula one, Formula other) {
        Question question = ask(List.of(one, other));
        return question.equal(question.node(one), question.node(other));
    }

    /** Whether it holds only when one of the others does; never that of a formula that can hold and no others. */
    public Answer covered(Formula formula, List<? extends Formula> others) {
        List<Formula> all = new ArrayList<>(others);
        all.add(formula);
        Question question = ask(all);
        return question.never(question.except(question.node(formula), others));
    }

    /**
     * Which of some formulas suffice to cover one: the first that does it alone, or else some of which none can be left
     * out, as far as can be found out in time.
     *
     * @return their indices, ascending; empty if all together do not cover it, or finding out would take too long, or
     *     it never holds
     */
    public List<Integer> coverers(Formula formula, List<? extends Formula> others) {
        List<Formula> all = new ArrayList<>(others);
        all.add(formula);
        Question question = ask(all);
        int node = question.node(formula);
        if (question.never(node) != Answer.NO) {
            return List.of();
        }
        for (int i = 0; i < others.size(); i++) {
            if (question.never(question.except(node, others.subList(i, i + 1))) == Answer.YES) {
                return List.of(i);
            }
        }
        return question.never(question.except(node, others)) == Answer.YES ? fewest(question, node, others) : List.of();
    }

    private static List<Integer> fewest(Question question, int node, List<? extends Formula> others) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            kept.add(i);
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            kept.remove(Integer.valueOf(i));
            List<? extends Formula> rest = kept.stream().map(others::get).toList();
            Answer covered = question.never(question.except(node, rest));
            if (covered != Answer.YES) {
                kept.add(i);
                kept.sort(null);
            }
            if (covered == Answer.UNKNOWN) {
                break;
            }
        }
        return List.copyOf(kept);
    }

    /** Which of some alternatives are ever taken when the first that holds is, and what they leave out. */
    public Alternatives alternatives(List<? extends Formula> alternatives) {
        Question question = ask(alternatives);
        List<Reach> reaches = new ArrayList<>();
        int rest = Diagram.TRUE;
        for (Formula alternative : alternatives) {
            int left = question.diagram().except(rest, question.node(alternative));
            boolean unknown = left == Diagram.UNKNOWN;
            reaches.add(left == rest || unknown ? unreached(alternative, unknown) : Reach.LIVE);
            rest = left;
        }
        return new Alternatives(reaches, Examples.coverage(question, rest));
    }

    private Reach unreached(Formula alternative, boolean unknown) {
        if (never(alternative) == Answer.YES) {
            return Reach.NEVER;
        }
        return unknown ? Reach.UNKNOWN : Reach.COVERED;
    }

    /** What could be left out of a formula, or is constant in it. */
    public Redundancy redundancy(Formula formula) {
        return new Redundancies(ask(List.of(formula)), formula).find();
    }

    private Question ask(List<? extends Formula> formulas) {
        return new Question(formulas, constraintOf, steps);
    }
}
