package dev.leat.processor.guard;

import static dev.leat.processor.guard.Formula.and;
import static dev.leat.processor.guard.Formula.name;
import static dev.leat.processor.guard.Formula.not;
import static dev.leat.processor.guard.Formula.or;
import static dev.leat.processor.guard.Sample.formula;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.Guard;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @Test
    void nameKnowsItsPlace() {
        assertThat(Formula.parse("  large ")).isEqualTo(name("large", 2));
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(Formula.parse("a || b && !c"))
                .isEqualTo(or(List.of(name("a", 0), and(List.of(name("b", 5), not(name("c", 11), 10))))));
    }

    @Test
    void parenthesesComeFirst() {
        assertThat(Formula.parse("!(a || b) && c"))
                .isEqualTo(and(List.of(not(or(List.of(name("a", 2), name("b", 7))), 0), name("c", 13))));
    }

    @Test
    void chainsAreFlat() {
        List<Formula> names = List.of(name("a", 0), name("b", 5), name("c", 10));

        assertThat(Formula.parse("a && b && c")).isEqualTo(and(names));
        assertThat(Formula.parse("a || b || c")).isEqualTo(or(names));
        assertThat(Formula.parse("a&&( b&&c)")).isEqualTo(and(List.of(name("a", 0), name("b", 5), name("c", 8))));
        assertThat(Formula.parse("(a||b)||c")).isEqualTo(or(List.of(name("a", 1), name("b", 4), name("c", 8))));
    }

    @Test
    void textBlocksHaveLines() {
        assertThat(Formula.parse("""
                pending
                  && (large || vip)
                \t&& !blocked
                """)).hasToString("pending && (large || vip) && !blocked");
    }

    @Test
    void namesAreJavaIdentifiers() {
        assertThat(formula("größer && $x_1 && 𝒳y && and || not").names())
                .extracting(Formula::text)
                .containsExactly("größer", "$x_1", "𝒳y", "and", "not");
    }

    @ParameterizedTest
    @CsvSource({
        "((a)),                        a",
        "!!a,                          !!a",
        "!(a),                         !a",
        "!(a && b),                    !(a && b)",
        "!(a || b),                    !(a || b)",
        "(a && b) || c,                a && b || c",
        "(a || b) && c,                (a || b) && c",
        "a && (b && (c || (d || e))),  a && b && (c || d || e)",
    })
    void textHasNoMoreParenthesesThanItNeeds(String text, String shortest) {
        assertThat(formula(text)).hasToString(shortest);
    }

    @ParameterizedTest
    @CsvSource({
        "a,                          a",
        "!a,                         !a",
        "!!a,                        a",
        "!!!a,                       !a",
        "!(a && b),                  !a || !b",
        "!(a || !b),                 !a && b",
        "!(a && !(b || c)) && d,     (!a || b || c) && d",
        "!(a && !(b && c)),          !a || b && c",
        "a || !(!b && !c),           a || b || c",
    })
    void normalFormNegatesOnlyNames(String text, String normal) {
        assertThat(formula(text).guard()).hasToString(normal);
    }

    @Test
    void namesAreInOrderOfAppearance() {
        assertThat(formula("b && (a || !b) || c").names())
                .containsExactly(name("b", 0), name("a", 6), name("b", 12), name("c", 18));
    }

    @Test
    void partsKnowWhereTheyBegin() {
        Formula formula = formula("one && !(two || three)");
        assertThat(formula.operands())
                .containsExactly(name("one", 0), formula.operands().get(1));
        assertThat(formula.operands().get(1).start()).isEqualTo(7);
        assertThat(formula.operands().get(1).operands().get(0).start()).isEqualTo(9);
        assertThat(formula.operands().get(1)).hasToString("!(two || three)");
    }

    @Test
    void oneOperandIsItself() {
        assertThat(and(List.of(formula("a")))).isEqualTo(formula("a"));
        assertThat(or(List.of(formula("a")))).isEqualTo(formula("a"));
    }

    @Test
    void longChainsAreParsed() {
        String chain = IntStream.range(0, 10_000).mapToObj(i -> "!c" + i).collect(Collectors.joining(" && "));
        String alternatives =
                IntStream.range(0, 10_000).mapToObj(i -> "(a && b)").collect(Collectors.joining(" || "));

        assertThat(formula(chain)).hasToString(chain);
        assertThat(formula(chain).guard().conditions()).hasSize(10_000);
        assertThat(formula(alternatives).operands()).hasSize(10_000);
    }

    @Test
    void textMeansWhatJavaMeans() {
        Random random = new Random(1);
        List<Map<String, Boolean>> cases = Sample.cases(NAMES, List.of());
        for (int round = 0; round < 1_000; round++) {
            Formula made = Sample.random(random, NAMES, 4);
            Formula read = formula(made.toString());

            assertThat(texts(read)).isEqualTo(texts(made));
            assertThat(cases)
                    .as(made.toString())
                    .allMatch(each -> Sample.holds(read, each::get) == Sample.holds(made, each::get));
            assertThat(cases)
                    .as(made.toString())
                    .allMatch(each -> holds(read.guard(), each) == Sample.holds(made, each::get));
            assertThat(read.guard().conditions()).isEqualTo(texts(read));
            assertThat(formula(read.toString())).hasToString(read.toString());
            assertThat(formula(read.guard().toString()).guard())
                    .hasToString(read.guard().toString());
        }
    }

    /** A reading of the same text that shares nothing with the parser: Java's precedence by splitting. */
    @Test
    void precedenceIsThatOfSplitting() {
        Random random = new Random(2);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(random.nextBoolean() ? "!" : "").append(NAMES.get(random.nextInt(NAMES.size())));
                text.append(i == 0 ? "" : random.nextBoolean() ? " && " : " || ");
            }
            Formula formula = formula(text.toString());

            assertThat(Sample.cases(NAMES, List.of()))
                    .as(text.toString())
                    .allMatch(each -> Sample.holds(formula, each::get) == split(text.toString(), each));
        }
    }

    private static boolean split(String text, Map<String, Boolean> outcomes) {
        return List.of(text.split(" \\|\\| ")).stream()
                .anyMatch(term -> List.of(term.split(" && ")).stream()
                        .allMatch(factor ->
                                factor.startsWith("!") ? !outcomes.get(factor.substring(1)) : outcomes.get(factor)));
    }

    private static List<String> texts(Formula formula) {
        return formula.names().stream().map(Formula::text).toList();
    }

    private static boolean holds(Guard<String> guard, Map<String, Boolean> outcomes) {
        if (guard instanceof Guard.Is<String> is) {
            return is.holds() == outcomes.get(is.condition());
        }
        return guard instanceof Guard.Any
                ? guard.operands().stream().anyMatch(operand -> holds(operand, outcomes))
                : guard.operands().stream().allMatch(operand -> holds(operand, outcomes));
    }
}
