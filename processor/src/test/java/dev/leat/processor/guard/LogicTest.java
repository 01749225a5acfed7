package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static dev.leat.processor.guard.Sample.formulas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.processor.guard.Alternatives.Reach;
import dev.leat.processor.guard.Coverage.Complete;
import dev.leat.processor.guard.Coverage.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final Logic FREE = Logic.under(List.of());
    private static final Logic COMMANDS =
            Logic.under(List.of(Constraint.exactlyOne(List.of("Lock", "Unlock", "Peek")), absent("a")));

    /** The two outcomes of a condition that may have none. */
    private static Constraint absent(String name) {
        return Constraint.atMostOne(List.of(name, "not_" + name));
    }

    @ParameterizedTest
    @CsvSource({
        "a,                    NO,   NO",
        "a && !a,              YES,  NO",
        "a || !a,              NO,   YES",
        "a && b,               NO,   NO",
        "!(a || b) && b,       YES,  NO",
        "(a || b) || !a && !b, NO,   YES",
    })
    void formulaHoldsNeverOrAlwaysOrAtTimes(String text, Answer never, Answer always) {
        assertThat(FREE.never(formula(text))).isEqualTo(never);
        assertThat(FREE.always(formula(text))).isEqualTo(always);
    }

    @Test
    void choicesExcludeEachOther() {
        assertThat(COMMANDS.never(formula("Lock && Unlock"))).isEqualTo(Answer.YES);
        assertThat(COMMANDS.always(formula("Lock || Unlock"))).isEqualTo(Answer.NO);
        assertThat(COMMANDS.always(formula("Lock || Unlock || Peek"))).isEqualTo(Answer.YES);
        assertThat(COMMANDS.equivalent(formula("!Lock"), formula("Peek || Unlock")))
                .isEqualTo(Answer.YES);
        assertThat(COMMANDS.equivalent(formula("Lock"), formula("Peek"))).isEqualTo(Answer.NO);
    }

    @Test
    void absentConditionIsNeitherTrueNorFalse() {
        assertThat(COMMANDS.never(formula("a && not_a"))).isEqualTo(Answer.YES);
        assertThat(COMMANDS.always(formula("a || not_a"))).isEqualTo(Answer.NO);
    }

    @Test
    void conditionHasOneConstraint() {
        List<Constraint> constraints =
                List.of(Constraint.atMostOne(List.of("a", "b", "a")), Constraint.exactlyOne(List.of("c", "b")));

        assertThatThrownBy(() -> Logic.under(constraints))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two constraints on b");
    }

    @Test
    void onlyOneChoiceAlwaysHolds() {
        Logic logic = Logic.under(List.of(Constraint.exactlyOne(List.of("Only")), Constraint.exactlyOne(List.of())));

        assertThat(logic.always(formula("Only"))).isEqualTo(Answer.YES);
        assertThat(logic.always(formula("a"))).isEqualTo(Answer.NO);
    }

    @Test
    void formulaIsCoveredByOthersTogether() {
        assertThat(FREE.covered(formula("a && b"), formulas("c", "a"))).isEqualTo(Answer.YES);
        assertThat(FREE.covered(formula("a"), formulas("a && b", "!b"))).isEqualTo(Answer.YES);
        assertThat(FREE.covered(formula("a"), formulas("a && b"))).isEqualTo(Answer.NO);
        assertThat(FREE.covered(formula("a"), List.of())).isEqualTo(Answer.NO);
    }

    @Test
    void coverersAreTheFirstAloneOrAsFewAsSuffice() {
        assertThat(FREE.coverers(formula("a && b"), formulas("c", "b", "a"))).containsExactly(1);
        assertThat(FREE.coverers(formula("a"), formulas("a && b", "c", "a && b && c", "!b")))
                .containsExactly(0, 3);
        assertThat(FREE.coverers(formula("a"), formulas("b", "c"))).isEmpty();
        assertThat(FREE.coverers(formula("a && !a"), formulas("b", "c"))).isEmpty();
    }

    @Test
    void alternativesAreReachedUnlessEarlierOnesHold() {
        assertThat(FREE.alternatives(formulas("a", "b && !b", "b", "a && c", "!a && b || !b && a", "!a")))
                .isEqualTo(new Alternatives(
                        List.of(Reach.LIVE, Reach.NEVER, Reach.LIVE, Reach.COVERED, Reach.COVERED, Reach.LIVE),
                        new Complete()));
    }

    @Test
    void nothingIsReachedAfterEverythingIsCovered() {
        assertThat(COMMANDS.alternatives(formulas("Lock", "!Lock", "a")))
                .isEqualTo(new Alternatives(List.of(Reach.LIVE, Reach.LIVE, Reach.COVERED), new Complete()));
    }

    @Test
    void noAlternativeLeavesEverythingOut() {
        assertThat(FREE.alternatives(List.of())).isEqualTo(new Alternatives(List.of(), new Gap(List.of())));
        assertThat(FREE.alternatives(formulas("a && !a")).coverage()).isEqualTo(new Gap(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "x,                                     !x",
        "!x,                                    x",
        "x; y,                                  !x !y",
        "x && y,                                !x",
        "!x && !y,                              x",
        "Lock; Peek,                            Unlock",
        "Lock,                                  Unlock",
        "Lock && x; Peek; Unlock,               !x Lock",
        "x && (Lock || Peek); Unlock,           !x Lock",
        "Peek; Lock; x || y && Unlock,          Unlock !x !y",
        "Peek; Lock; x && Unlock; y && !x,      Unlock !x !y",
        "a && x; not_a; x,                      !x a",
        "a,                                     not_a",
        "not_a,                                 a",
        "a; not_a,                              !a !not_a",
        "x && y; !x && z,                       x !y",
        "x && y && z || !x && v && w; !x && !v, x !y",
    })
    void exampleOfAGapIsShort(String alternatives, String example) {
        Coverage coverage =
                COMMANDS.alternatives(formulas(alternatives.split("; "))).coverage();

        assertThat(((Gap) coverage).example().stream().map(LogicTest::spelled))
                .containsExactlyInAnyOrder(example.split(" "));
    }

    private static String spelled(Literal literal) {
        return (literal.holds() ? "" : "!") + literal.name();
    }

    @Test
    void exampleIsInOrderOfAppearance() {
        assertThat(COMMANDS.alternatives(formulas("y || x", "Lock || Peek", "z"))
                        .coverage())
                .isEqualTo(new Gap(List.of(
                        new Literal("y", false),
                        new Literal("x", false),
                        new Literal("Unlock", true),
                        new Literal("z", false))));
    }

    @Test
    void answersAreThoseOfTruthTables() {
        Random random = new Random(4);
        for (int round = 0; round < 1_500; round++) {
            List<String> names = NAMES.subList(0, 1 + random.nextInt(NAMES.size()));
            List<Constraint> constraints = constraints(random, names);
            List<Map<String, Boolean>> cases = Sample.cases(names, constraints);
            List<Formula> formulas = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                formulas.add(Sample.random(random, names, 3));
            }

            assertAnswers(Logic.under(constraints), formulas, cases, constraints + " " + formulas);
        }
    }

    private static List<Constraint> constraints(Random random, List<String> names) {
        List<Constraint> constraints = new ArrayList<>();
        int start = 0;
        while (start < names.size() && random.nextInt(4) > 0) {
            int end = start + 1 + random.nextInt(names.size() - start);
            constraints.add(new Constraint(names.subList(start, end), random.nextBoolean()));
            start = end;
        }
        return constraints;
    }

    private static void assertAnswers(
            Logic logic, List<Formula> formulas, List<Map<String, Boolean>> cases, String description) {
        Formula first = formulas.get(0);
        Formula last = formulas.get(formulas.size() - 1);
        List<Formula> others = formulas.subList(1, formulas.size());

        assertThat(logic.never(first)).as(description).isEqualTo(all(cases, each -> !holds(first, each)));
        assertThat(logic.always(first)).as(description).isEqualTo(all(cases, each -> holds(first, each)));
        assertThat(logic.equivalent(first, last))
                .as(description)
                .isEqualTo(all(cases, each -> holds(first, each) == holds(last, each)));
        assertThat(logic.covered(first, others))
                .as(description)
                .isEqualTo(all(cases, each -> !holds(first, each) || anyHolds(others, each)));
        assertReaches(logic.alternatives(formulas).reaches(), formulas, cases, description);
        assertCoverers(logic, first, others, cases, description);
    }

    private static void assertReaches(
            List<Reach> reaches, List<Formula> formulas, List<Map<String, Boolean>> cases, String description) {
        for (int i = 0; i < formulas.size(); i++) {
            Formula formula = formulas.get(i);
            List<Formula> earlier = formulas.subList(0, i);
            Reach expected = Reach.LIVE;
            if (all(cases, each -> !holds(formula, each)) == Answer.YES) {
                expected = Reach.NEVER;
            } else if (all(cases, each -> !holds(formula, each) || anyHolds(earlier, each)) == Answer.YES) {
                expected = Reach.COVERED;
            }
            assertThat(reaches.get(i)).as(description).isEqualTo(expected);
        }
    }

    private static void assertCoverers(
            Logic logic, Formula formula, List<Formula> others, List<Map<String, Boolean>> cases, String description) {
        List<Formula> coverers =
                logic.coverers(formula, others).stream().map(others::get).toList();

        if (coverers.isEmpty()) {
            assertThat(logic.covered(formula, others) == Answer.NO || logic.never(formula) == Answer.YES)
                    .as(description)
                    .isTrue();
        } else {
            assertThat(all(cases, each -> !holds(formula, each) || anyHolds(coverers, each)))
                    .as(description)
                    .isEqualTo(Answer.YES);
            for (int i = 0; i < coverers.size(); i++) {
                List<Formula> fewer = new ArrayList<>(coverers);
                fewer.remove(i);
                assertThat(all(cases, each -> !holds(formula, each) || anyHolds(fewer, each)))
                        .as(description)
                        .isEqualTo(Answer.NO);
            }
        }
    }

    private static Answer all(List<Map<String, Boolean>> cases, Predicate<Map<String, Boolean>> condition) {
        return cases.stream().allMatch(condition) ? Answer.YES : Answer.NO;
    }

    private static boolean anyHolds(List<Formula> formulas, Map<String, Boolean> outcomes) {
        return formulas.stream().anyMatch(formula -> holds(formula, outcomes));
    }

    private static boolean holds(Formula formula, Map<String, Boolean> outcomes) {
        return Sample.holds(formula, outcomes::get);
    }
}
