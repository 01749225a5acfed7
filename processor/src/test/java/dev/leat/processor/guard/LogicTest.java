package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.guard;
import static dev.leat.processor.guard.Sample.guards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.model.Guard;
import dev.leat.processor.guard.Alternatives.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        "a,                    AT TIMES",
        "a && !a,              NEVER",
        "a || !a,              ALWAYS",
        "a && b,               AT TIMES",
        "!(a || b) && b,       NEVER",
        "(a || b) || !a && !b, ALWAYS",
    })
    void guardHoldsNeverOrAlwaysOrAtTimes(String text, String times) {
        assertThat(times(FREE, text)).isEqualTo(times);
    }

    private static String times(Logic logic, String text) {
        Alternatives alone = logic.alternatives(guards(text));
        return alone.complete() ? "ALWAYS" : alone.reaches().contains(Reach.NEVER) ? "NEVER" : "AT TIMES";
    }

    @ParameterizedTest
    @CsvSource({
        "Lock && Unlock,                             NEVER",
        "Lock || Unlock,                             AT TIMES",
        "Lock || Unlock || Peek,                     ALWAYS",
        "!Lock && !Peek && !Unlock,                  NEVER",
        "Lock || !(Peek || Unlock),                  AT TIMES",
        "!Lock && (Peek || Unlock) || Lock && !Peek, ALWAYS",
    })
    void choicesExcludeEachOther(String text, String times) {
        assertThat(times(COMMANDS, text)).isEqualTo(times);
    }

    @Test
    void absentConditionIsNeitherTrueNorFalse() {
        assertThat(times(COMMANDS, "a && not_a")).isEqualTo("NEVER");
        assertThat(times(COMMANDS, "a || not_a")).isEqualTo("AT TIMES");
    }

    @Test
    void whatAsksNothingAlwaysHolds() {
        assertThat(FREE.alternatives(List.of(Guard.always(), guard("a"))))
                .isEqualTo(new Alternatives(List.of(Reach.LIVE, Reach.COVERED), true));
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

        assertThat(times(logic, "Only")).isEqualTo("ALWAYS");
        assertThat(times(logic, "a")).isEqualTo("AT TIMES");
    }

    @Test
    void coverersAreTheFirstAloneOrAsFewAsSuffice() {
        assertThat(FREE.coverers(guard("a && b"), guards("c", "b", "a"))).containsExactly(1);
        assertThat(FREE.coverers(guard("a"), guards("a && b", "c", "a && b && c", "!b")))
                .containsExactly(0, 3);
        assertThat(FREE.coverers(guard("a"), guards("b", "c"))).isEmpty();
        assertThat(FREE.coverers(guard("a && !a"), guards("b", "c"))).isEmpty();
    }

    @Test
    void alternativesAreReachedUnlessEarlierOnesHold() {
        assertThat(FREE.alternatives(guards("a", "b && !b", "b", "a && c", "!a && b || !b && a", "!a")))
                .isEqualTo(new Alternatives(
                        List.of(Reach.LIVE, Reach.NEVER, Reach.LIVE, Reach.COVERED, Reach.COVERED, Reach.LIVE), true));
    }

    @Test
    void nothingIsReachedAfterEverythingIsCovered() {
        assertThat(COMMANDS.alternatives(guards("Lock", "!Lock", "a")))
                .isEqualTo(new Alternatives(List.of(Reach.LIVE, Reach.LIVE, Reach.COVERED), true));
    }

    @Test
    void noAlternativeLeavesEverythingOut() {
        assertThat(FREE.alternatives(List.of())).isEqualTo(new Alternatives(List.of(), false));
        assertThat(FREE.alternatives(guards("a && !a")).complete()).isFalse();
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
        Alternatives found =
                logic.alternatives(formulas.stream().map(Formula::guard).toList());
        assertThat(found.complete())
                .as(description)
                .isEqualTo(cases.stream().allMatch(each -> anyHolds(formulas, each)));
        assertReaches(found.reaches(), formulas, cases, description);
        assertCoverers(logic, formulas.get(0), formulas.subList(1, formulas.size()), cases, description);
    }

    private static void assertReaches(
            List<Reach> reaches, List<Formula> formulas, List<Map<String, Boolean>> cases, String description) {
        for (int i = 0; i < formulas.size(); i++) {
            Formula formula = formulas.get(i);
            List<Formula> earlier = formulas.subList(0, i);
            Reach expected = Reach.LIVE;
            if (cases.stream().noneMatch(each -> holds(formula, each))) {
                expected = Reach.NEVER;
            } else if (cover(earlier, formula, cases)) {
                expected = Reach.COVERED;
            }
            assertThat(reaches.get(i)).as(description).isEqualTo(expected);
        }
    }

    private static void assertCoverers(
            Logic logic, Formula formula, List<Formula> others, List<Map<String, Boolean>> cases, String description) {
        List<Integer> found = logic.coverers(
                formula.guard(), others.stream().map(Formula::guard).toList());
        List<Formula> coverers = found.stream().map(others::get).toList();
        boolean expected = cover(others, formula, cases) && !cover(List.of(), formula, cases);
        assertThat(!coverers.isEmpty()).as(description).isEqualTo(expected);
        for (int i = 0; i < coverers.size(); i++) {
            List<Formula> fewer = new ArrayList<>(coverers);
            fewer.remove(i);
            assertThat(cover(coverers, formula, cases)).as(description).isTrue();
            assertThat(cover(fewer, formula, cases)).as(description).isFalse();
        }
    }

    private static boolean cover(List<Formula> others, Formula formula, List<Map<String, Boolean>> cases) {
        return cases.stream().allMatch(each -> !holds(formula, each) || anyHolds(others, each));
    }

    private static boolean anyHolds(List<Formula> formulas, Map<String, Boolean> outcomes) {
        return formulas.stream().anyMatch(formula -> holds(formula, outcomes));
    }

    private static boolean holds(Formula formula, Map<String, Boolean> outcomes) {
        return Sample.holds(formula, outcomes::get);
    }
}
