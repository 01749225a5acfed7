package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @ParameterizedTest
    @CsvSource({
        "a,               false, a=false",
        "!a,              false, a=true",
        "a && b,          true,  a=true b=true",
        "a && b,          false, ''",
        "a || b,          false, a=false b=false",
        "a || b,          true,  ''",
        "!(a || !b),      true,  a=false b=true",
        "!(a && b),       false, a=true b=true",
        "a && (b || !c),  true,  a=true",
        "!a || b && c,    false, a=true",
    })
    void onlyWhatWasCertainlyTestedIsKnown(String text, boolean held, String known) {
        assertThat(spelled(Facts.NONE.after(formula(text), held))).isEqualTo(known);
    }

    private static String spelled(Facts facts) {
        return String.join(
                " ",
                facts.known().entrySet().stream()
                        .map(Map.Entry::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void factsTellMoreOfLaterFormulas() {
        Facts held = Facts.NONE.after(formula("a"), true);

        assertThat(spelled(held.after(formula("a && b"), false))).isEqualTo("a=true b=false");
        assertThat(spelled(held.after(formula("a && !b || c"), false))).isEqualTo("a=true b=true c=false");
        assertThat(spelled(held.after(formula("a"), false))).isEqualTo("a=true");
    }

    @ParameterizedTest
    @CsvSource({
        "a,                        false",
        "!a,                       true",
        "a && b,                   false",
        "!a && b,                  b",
        "a || b,                   b",
        "!a || b,                  true",
        "b,                        b",
        "!(a && b) && !c,          !c",
        "(a || b) && c,            b && c",
        "b && !a && c,             b && c",
        "b && !(a || c),           b && !c",
        "b && a && c,              b && a",
        "b || !a || c,             b || !a",
        "b && (c || !(a && d)),    b && (c || !(a && d))",
    })
    void knownTestsAreLeftOut(String text, String rest) {
        Facts failed = Facts.NONE.after(formula("a"), false);

        assertThat(spelled(failed.simplify(formula(text)))).isEqualTo(rest);
    }

    private static String spelled(Outcome outcome) {
        return outcome instanceof Outcome.Open open
                ? open.rest().toString()
                : String.valueOf(((Outcome.Known) outcome).holds());
    }

    @Test
    void deepNegationTakesNoTime() {
        Facts failed = Facts.NONE.after(formula("a"), false);

        assertThat(spelled(failed.simplify(formula("!".repeat(99) + "a")))).isEqualTo("true");
    }

    /** Also the order of the tests that are left, and how many are made, are as without facts. */
    @Test
    void simplifiedFormulaMakesTheSameOtherTests() {
        Random random = new Random(9);
        for (int round = 0; round < 3_000; round++) {
            List<Formula> earlier = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                earlier.add(Sample.random(random, NAMES, 2));
            }
            Formula formula = Sample.random(random, NAMES, 3);
            for (Map<String, Boolean> outcomes : Sample.cases(NAMES, List.of())) {
                assertSameTests(earlier, formula, outcomes);
            }
        }
    }

    private static void assertSameTests(List<Formula> earlier, Formula formula, Map<String, Boolean> outcomes) {
        Facts facts = Facts.NONE;
        List<String> tested = new ArrayList<>();
        for (Formula each : earlier) {
            facts = facts.after(each, holds(each, outcomes, tested));
        }
        Outcome outcome = facts.simplify(formula);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean held = holds(formula, outcomes, before);
        boolean stillHeld = outcome instanceof Outcome.Open open
                ? holds(open.rest(), outcomes, after)
                : ((Outcome.Known) outcome).holds();
        before.removeAll(facts.known().keySet());
        after.removeAll(facts.known().keySet());

        assertThat(facts.known()).isEqualTo(outcomesOf(facts, outcomes));
        assertThat(tested).containsAll(facts.known().keySet());
        assertThat(stillHeld).as("%s %s %s", earlier, formula, outcome).isEqualTo(held);
        assertThat(after).as("%s %s %s", earlier, formula, outcome).isEqualTo(before);
    }

    private static Map<String, Boolean> outcomesOf(Facts facts, Map<String, Boolean> outcomes) {
        Map<String, Boolean> known = new HashMap<>(outcomes);
        known.keySet().retainAll(facts.known().keySet());
        return known;
    }

    private static boolean holds(Formula formula, Map<String, Boolean> outcomes, List<String> tested) {
        return Sample.holds(formula, name -> {
            tested.add(name);
            return outcomes.get(name);
        });
    }
}
