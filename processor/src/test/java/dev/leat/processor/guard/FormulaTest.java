package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import dev.leat.processor.guard.Formula.Or;
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
        assertThat(Formula.parse("  large ")).isEqualTo(new Name("large", 2));
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(Formula.parse("a || b && !c"))
                .isEqualTo(new Or(List.of(
                        new Name("a", 0), new And(List.of(new Name("b", 5), new Not(new Name("c", 11), 10))))));
    }

    @Test
    void parenthesesComeFirst() {
        assertThat(Formula.parse("!(a || b) && c"))
                .isEqualTo(new And(List.of(
                        new Not(new Or(List.of(new Name("a", 2), new Name("b", 7))), 0), new Name("c", 13))));
    }

    @Test
    void chainsAreFlat() {
        List<Formula> names = List.of(new Name("a", 0), new Name("b", 5), new Name("c", 10));

        assertThat(Formula.parse("a && b && c")).isEqualTo(new And(names));
        assertThat(Formula.parse("a || b || c")).isEqualTo(new Or(names));
        assertThat(Formula.parse("a&&( b&&c)"))
                .isEqualTo(new And(List.of(new Name("a", 0), new Name("b", 5), new Name("c", 8))));
        assertThat(Formula.parse("(a||b)||c"))
                .isEqualTo(new Or(List.of(new Name("a", 1), new Name("b", 4), new Name("c", 8))));
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
        assertThat(formula(text).nnf()).hasToString(normal);
    }

    @Test
    void negatedNamesOfNormalFormHaveAPlace() {
        assertThat(formula("!(a || !b)").nnf())
                .isEqualTo(new And(List.of(new Not(new Name("a", 2), 2), new Name("b", 8))));
        assertThat(formula("x && !a").nnf()).isEqualTo(formula("x && !a"));
    }

    @Test
    void namesAreInOrderOfFirstAppearance() {
        Formula formula = formula("b && (a || !b) || c");

        assertThat(formula.names()).containsExactly("b", "a", "c");
        assertThat(formula.occurrences())
                .containsExactly(new Name("b", 0), new Name("a", 6), new Name("b", 12), new Name("c", 18));
    }

    @Test
    void partsKnowWhereTheyAre() {
        String text = "one && !(two || three)";
        And formula = (And) formula(text);

        assertThat(part(text, formula.operands().get(0))).isEqualTo("one");
        assertThat(part(text, formula.operands().get(1))).isEqualTo("!(two || three");
        assertThat(part(text, ((Not) formula.operands().get(1)).operand())).isEqualTo("two || three");
    }

    private static String part(String text, Formula part) {
        return text.substring(part.start(), part.end());
    }

    @Test
    void oneOperandIsItself() {
        assertThat(Formula.and(List.of(formula("a")))).isEqualTo(formula("a"));
        assertThat(Formula.or(List.of(formula("a")))).isEqualTo(formula("a"));
    }

    @Test
    void longChainsAreParsed() {
        String chain = IntStream.range(0, 10_000).mapToObj(i -> "!c" + i).collect(Collectors.joining(" && "));
        String alternatives =
                IntStream.range(0, 10_000).mapToObj(i -> "(a && b)").collect(Collectors.joining(" || "));

        assertThat(formula(chain)).hasToString(chain);
        assertThat(formula(chain).nnf().names()).hasSize(10_000);
        assertThat(((Or) formula(alternatives)).operands()).hasSize(10_000);
    }

    @Test
    void textMeansWhatJavaMeans() {
        Random random = new Random(1);
        List<Map<String, Boolean>> cases = Sample.cases(NAMES, List.of());
        for (int round = 0; round < 1_000; round++) {
            Formula made = Sample.random(random, NAMES, 4);
            Formula read = formula(made.toString());

            assertThat(read.names()).isEqualTo(made.names());
            assertThat(cases)
                    .as(made.toString())
                    .allMatch(each -> Sample.holds(read, each::get) == Sample.holds(made, each::get));
            assertThat(cases)
                    .as(made.toString())
                    .allMatch(each -> Sample.holds(read.nnf(), each::get) == Sample.holds(made, each::get));
            assertThat(read.nnf().occurrences()).isEqualTo(read.occurrences());
            assertThat(formula(read.toString())).hasToString(read.toString());
            assertThat(formula(read.nnf().toString()).nnf())
                    .hasToString(read.nnf().toString());
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
}
