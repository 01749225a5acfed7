package dev.leat.processor.check;

import dev.leat.processor.guard.Alternatives;
import dev.leat.processor.guard.Alternatives.Reach;
import dev.leat.processor.guard.Constraint;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.guard.Logic;
import dev.leat.processor.guard.Redundancy;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step.Action;
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
    /** What holds of everything. */
    private static final Formula ALWAYS =
            Formula.or(List.of(new Formula.Name("anything", 0), new Formula.Not(new Formula.Name("anything", 0), 0)));

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

        Known of(Guard.Match match);
    }

    /** @param mayBeAbsent whether a condition may be neither true nor false */
    Coverage(Cases cases, Predicate<String> mayBeAbsent) {
        this.cases = cases;
        this.mayBeAbsent = mayBeAbsent;
    }

    /** Whether one of the guards always holds; what is wrong with them is kept. */
    boolean covers(String value, List<Alternative> alternatives) {
        Translation translation = new Translation();
        List<Formula> guards = alternatives.stream()
                .map(alternative -> translation.of(alternative.guard()))
                .toList();
        Logic logic = Logic.under(translation.constraints());
        Alternatives found = logic.alternatives(guards);
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).action() instanceof Action.Call call) {
                check(value, call.processor(), alternatives, guards, logic, found.reaches(), i);
            }
        }
        return alternatives.get(alternatives.size() - 1).guard().isNone()
                || found.coverage() instanceof dev.leat.processor.guard.Coverage.Complete;
    }

    /**
     * The alternatives that may be taken where one more condition holds, by index; those included that may be for all
     * we know.
     */
    List<Integer> reached(List<Alternative> alternatives, String condition) {
        Translation translation = new Translation();
        List<Formula> guards = alternatives.stream()
                .<Formula>map(alternative ->
                        Formula.and(List.of(new Formula.Name(condition, 0), translation.of(alternative.guard()))))
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
            List<Formula> guards,
            Logic logic,
            List<Reach> reaches,
            int i) {
        if (reaches.get(i) == Reach.COVERED) {
            List<Integer> coverers = logic.coverers(guards.get(i), guards.subList(0, i));
            List<ProcessorDeclaration> earlier = coverers.stream()
                    .map(index -> ((Action.Call) alternatives.get(index).action()).processor())
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
        Formula formula = alternatives.get(i).guard().formula();
        if (guarding == null || formula == null) {
            return;
        }
        if (reaches.get(i) == Reach.NEVER) {
            problems.add(GuardProblem.constantGuard(
                    guarding.place(), processor.signature(), guarding.expression(), guarding.expression(), false));
        } else if (formula.names().stream().noneMatch(mayBeAbsent)) {
            checkParts(processor, guarding);
        }
    }

    /** Whether those that leave nothing to an alternative still get their turn below it. */
    private static boolean canMove(int moved, List<Integer> coverers, List<Formula> guards, Logic logic) {
        List<Formula> reordered = new ArrayList<>(guards.subList(0, moved));
        reordered.add(coverers.get(0), guards.get(moved));
        return logic.alternatives(reordered).reaches().stream().noneMatch(Reach.COVERED::equals);
    }

    /** The formula as it was written: parts of its normal form stand nowhere. */
    private void checkParts(ProcessorDeclaration processor, Guarding guarding) {
        if (!(Formula.parse(guarding.expression()) instanceof Formula written)) {
            return;
        }
        for (Redundancy.Finding finding :
                Logic.under(List.of()).redundancy(written).findings()) {
            if (finding.kind() != Redundancy.Kind.SUPERFLUOUS) {
                problems.add(GuardProblem.constantGuard(
                        guarding.place(),
                        processor.signature(),
                        guarding.expression(),
                        finding.part().toString(),
                        finding.kind() == Redundancy.Kind.ALWAYS));
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** Guards as formulas over everything that can be asked. */
    private final class Translation {
        private final Map<String, Constraint> constraints = new LinkedHashMap<>();

        List<Constraint> constraints() {
            return List.copyOf(constraints.values());
        }

        Formula of(Guard guard) {
            List<Formula> all = new ArrayList<>();
            guard.present().forEach(value -> all.add(new Formula.Name("present " + value.name(), 0)));
            guard.matches().forEach(match -> all.add(of(match)));
            if (guard.formula() != null) {
                all.add(of(guard.formula()));
            }
            return all.isEmpty() ? ALWAYS : Formula.and(all);
        }

        private Formula of(Guard.Match match) {
            Cases.Known known = cases.of(match);
            if (known.all().isEmpty() || !known.all().containsAll(known.admitted())) {
                return new Formula.Name(match.toString(), 0);
            }
            List<String> atoms = known.all().stream()
                    .map(each -> match.name() + " is " + each)
                    .toList();
            constraints.putIfAbsent(
                    "match " + match.name(),
                    known.always() ? Constraint.exactlyOne(atoms) : Constraint.atMostOne(atoms));
            return Formula.or(known.admitted().stream()
                    .map(each -> new Formula.Name(match.name() + " is " + each, 0))
                    .toList());
        }

        private Formula of(Formula formula) {
            if (formula instanceof Formula.And and) {
                return Formula.and(and.operands().stream().map(this::of).toList());
            }
            if (formula instanceof Formula.Or or) {
                return Formula.or(or.operands().stream().map(this::of).toList());
            }
            if (formula instanceof Formula.Not not
                    && not.operand() instanceof Formula.Name name
                    && mayBeAbsent.test(name.name())) {
                String fails = "not " + name.name();
                constraints.putIfAbsent(fails, Constraint.atMostOne(List.of(name.name(), fails)));
                return new Formula.Name(fails, 0);
            }
            return formula;
        }
    }
}
