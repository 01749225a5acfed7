package dev.leat.processor.check;

import dev.leat.model.Guard;
import dev.leat.processor.guard.Alternatives;
import dev.leat.processor.guard.Alternatives.Reach;
import dev.leat.processor.guard.Constant;
import dev.leat.processor.guard.Constraint;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.guard.Logic;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Requirement.Match;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.problem.GuardProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds out which guards never hold, and whether those of one value leave something over. */
final class Coverage {
    private final Cases cases;
    private final Predicate<String> mayBeAbsent;
    private final List<Problem> problems = new ArrayList<>();

    /** What the cases of a matched value or input are. */
    interface Cases {
        /**
         * The cases that the match admits and all there are.
         *
         * @param all empty where there may be others
         */
        record Known(List<String> admitted, List<String> all, boolean always) {}

        Known of(Match match);
    }

    /** @param mayBeAbsent whether a condition may be neither true nor false */
    Coverage(Cases cases, Predicate<String> mayBeAbsent) {
        this.cases = cases;
        this.mayBeAbsent = mayBeAbsent;
    }

    /** Whether one of the guards always holds; what is wrong with them is kept. */
    boolean covers(String value, List<Alternative> alternatives) {
        Translation translation = new Translation();
        List<Guard<String>> guards = alternatives.stream()
                .map(alternative -> translation.of(alternative.requirement()))
                .toList();
        Logic logic = Logic.under(translation.constraints());
        Alternatives found = logic.alternatives(guards);
        for (int i = 0; i < alternatives.size(); i++) {
            if (!alternatives.get(i).isComponent()) {
                check(value, alternatives.get(i).processor(), alternatives, guards, logic, found.reaches(), i);
            }
        }
        return alternatives.get(alternatives.size() - 1).requirement().isNone()
                || (found.complete() && !isConstant(alternatives, logic));
    }

    /** Whether a guard always holds by itself: that is a mistake, and what was meant may fail. */
    private boolean isConstant(List<Alternative> alternatives, Logic logic) {
        return alternatives.stream()
                .filter(alternative -> alternative.processor().guarding() != null && isCertain(alternative))
                .anyMatch(alternative -> logic.alternatives(
                                List.of(alternative.requirement().guard()))
                        .complete());
    }

    private boolean isCertain(Alternative alternative) {
        return alternative.requirement().guard().conditions().noneMatch(mayBeAbsent);
    }

    /**
     * The alternatives that may be taken where one more condition holds, by index; those included that may be for all
     * we know.
     */
    List<Integer> reached(List<Alternative> alternatives, String condition) {
        Translation translation = new Translation();
        List<Guard<String>> guards = alternatives.stream()
                .map(alternative -> Guard.holds(condition).and(translation.of(alternative.requirement())))
                .toList();
        List<Reach> reaches =
                Logic.under(translation.constraints()).alternatives(guards).reaches();
        return IntStream.range(0, alternatives.size())
                .filter(i -> reaches.get(i) == Reach.LIVE || reaches.get(i) == Reach.UNKNOWN)
                .boxed()
                .toList();
    }

    private void check(
            String value,
            ProcessorDeclaration processor,
            List<Alternative> alternatives,
            List<Guard<String>> guards,
            Logic logic,
            List<Reach> reaches,
            int i) {
        if (reaches.get(i) == Reach.COVERED) {
            List<Integer> coverers = logic.coverers(guards.get(i), guards.subList(0, i));
            List<ProcessorDeclaration> earlier = coverers.stream()
                    .map(index -> alternatives.get(index).processor())
                    .toList();
            problems.add(GuardProblem.deadAlternative(
                    processor.place(),
                    value,
                    processor.signature(),
                    earlier.stream().map(ProcessorDeclaration::signature).toList(),
                    earlier.get(0).place(),
                    canMove(i, coverers, guards, logic)));
            return;
        }
        Guarding guarding = processor.guarding();
        if (guarding == null) {
            return;
        }
        if (reaches.get(i) == Reach.NEVER) {
            problems.add(GuardProblem.constantGuard(
                    guarding.place(), processor.signature(), guarding.expression(), guarding.expression(), false));
        } else if (isCertain(alternatives.get(i))) {
            checkParts(processor, guarding);
        }
    }

    /** Whether those that leave nothing to an alternative still get their turn below it. */
    private static boolean canMove(int moved, List<Integer> coverers, List<Guard<String>> guards, Logic logic) {
        List<Guard<String>> reordered = new ArrayList<>(guards.subList(0, moved));
        reordered.add(coverers.get(0), guards.get(moved));
        return logic.alternatives(reordered).reaches().stream().noneMatch(Reach.COVERED::equals);
    }

    /** The formula as it was written: parts of its normal form stand nowhere. */
    private void checkParts(ProcessorDeclaration processor, Guarding guarding) {
        if (!(Formula.parse(guarding.expression()) instanceof Formula written)) {
            return;
        }
        for (Constant constant : Logic.under(List.of()).constants(written)) {
            problems.add(GuardProblem.constantGuard(
                    guarding.place(),
                    processor.signature(),
                    guarding.expression(),
                    constant.part().text(),
                    constant.holds()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** What branches ask as one guard over everything that can be asked. */
    private final class Translation {
        private final Map<String, Constraint> constraints = new LinkedHashMap<>();

        List<Constraint> constraints() {
            return List.copyOf(constraints.values());
        }

        Guard<String> of(Requirement requirement) {
            List<Guard<String>> all = new ArrayList<>();
            requirement.present().forEach(value -> all.add(Guard.holds("present " + value.name())));
            requirement.matches().forEach(match -> all.add(of(match)));
            all.add(of(requirement.guard()));
            return Guard.all(all);
        }

        private Guard<String> of(Match match) {
            Cases.Known known = cases.of(match);
            if (known.admitted().isEmpty() || !known.all().containsAll(known.admitted())) {
                return Guard.holds(match.toString());
            }
            List<String> atoms = known.all().stream()
                    .map(each -> match.name() + " is " + each)
                    .toList();
            constraints.putIfAbsent(
                    "match " + match.name(),
                    known.always() ? Constraint.exactlyOne(atoms) : Constraint.atMostOne(atoms));
            return Guard.any(known.admitted().stream()
                    .map(each -> Guard.holds(match.name() + " is " + each))
                    .toList());
        }

        private Guard<String> of(Guard<String> formula) {
            if (formula instanceof Guard.Is<String> is) {
                return is.holds() || !mayBeAbsent.test(is.condition()) ? is : fails(is.condition());
            }
            List<Guard<String>> operands =
                    formula.operands().stream().map(this::of).toList();
            return formula instanceof Guard.Any ? Guard.any(operands) : Guard.all(operands);
        }

        /** That a condition is there and false is more than that it does not hold. */
        private Guard<String> fails(String condition) {
            String fails = "not " + condition;
            constraints.putIfAbsent(fails, Constraint.atMostOne(List.of(condition, fails)));
            return Guard.holds(fails);
        }
    }
}
