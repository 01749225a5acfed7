package dev.leat.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseProblemTest {
    private static final String OPERATOR = "'&&', '||' or the end";
    private static final String INNER_OPERATOR = "'&&', '||' or ')'";
    private static final String JAVA = "the operators are Java's '&&', '||' and '!'";
    private static final String COMPARING = "a comparison is a condition of its own, with a name";

    @Test
    void emptyTextHasNoCondition() {
        assertThat(Formula.parse("")).isEqualTo(problem(0, 0, "nothing", "a condition", "", ""));
        assertThat(Formula.parse(" \n ")).isEqualTo(problem(0, 0, "nothing", "a condition", "", ""));
    }

    @Test
    void singleOperatorIsDoubled() {
        assertThat(Formula.parse("a & b")).isEqualTo(problem(2, 1, "'&'", "'&&'", JAVA, "a && b"));
        assertThat(Formula.parse("(a | b)")).isEqualTo(problem(3, 1, "'|'", "'||'", JAVA, "(a || b)"));
    }

    @ParameterizedTest
    @CsvSource({"and, &&", "AND, &&", "And, &&", "or, ||", "OR, ||"})
    void wordIsAnOperator(String word, String operator) {
        assertThat(Formula.parse("a " + word + " b"))
                .isEqualTo(problem(
                        2, word.length(), "'" + word + "'", "'" + operator + "'", JAVA, "a " + operator + " b"));
    }

    @Test
    void notIsAnOperatorBeforeACondition() {
        assertThat(Formula.parse("a && not b")).isEqualTo(problem(5, 3, "'not'", "'!'", JAVA, "a && !b"));
        assertThat(Formula.parse("NOT (a || b)")).isEqualTo(problem(0, 3, "'NOT'", "'!'", JAVA, "!(a || b)"));
        assertThat(Formula.parse("not !a")).isEqualTo(problem(0, 3, "'not'", "'!'", JAVA, "!!a"));
    }

    @Test
    void conditionsMayBeCalledLikeOperators() {
        assertThat(Formula.parse("not && and || or")).hasToString("not && and || or");
        assertThat(Formula.parse("not and b")).isEqualTo(problem(4, 3, "'and'", "'&&'", JAVA, "not && b"));
        assertThat(Formula.parse("not or b")).isEqualTo(problem(4, 2, "'or'", "'||'", JAVA, "not || b"));
    }

    @Test
    void nearMendsEverySlip() {
        assertThat(Formula.parse("(a and not b.large() | c"))
                .isEqualTo(problem(3, 3, "'and'", "'&&'", JAVA, "(a && !large || c)"));
    }

    @Test
    void nothingIsNearWhenOneSlipCannotBeMended() {
        assertThat(Formula.parse("a and b >= c")).isEqualTo(problem(2, 3, "'and'", "'&&'", JAVA, ""));
        assertThat(Formula.parse("a" + " & a".repeat(20)))
                .isEqualTo(problem(2, 1, "'&'", "'&&'", JAVA, "a" + " && a".repeat(20)));
        assertThat(Formula.parse("a" + " & a".repeat(21))).isEqualTo(problem(2, 1, "'&'", "'&&'", JAVA, ""));
    }

    @Test
    void openParenthesisIsClosedWhereTheTextEnds() {
        assertThat(Formula.parse("a && (b || c \n"))
                .isEqualTo(problem(12, 0, "the end", "')'", "a '(' is not closed", "a && (b || c) \n"));
        assertThat(Formula.parse("((a")).isEqualTo(problem(3, 0, "the end", "')'", "a '(' is not closed", "((a))"));
    }

    @Test
    void closedParenthesisWasOpened() {
        assertThat(Formula.parse("a && b) || c"))
                .isEqualTo(problem(6, 1, "')'", OPERATOR, "no '(' is open", "a && b || c"));
    }

    @Test
    void parenthesesHoldSomething() {
        assertThat(Formula.parse("a && ()")).isEqualTo(problem(6, 1, "')'", "a condition", "", ""));
        assertThat(Formula.parse("(a &&)")).isEqualTo(problem(5, 1, "')'", "a condition", "", ""));
    }

    @Test
    void operatorsStandBetweenConditions() {
        assertThat(Formula.parse("a &&  ")).isEqualTo(problem(4, 0, "the end", "a condition", "", ""));
        assertThat(Formula.parse("|| a")).isEqualTo(problem(0, 2, "'||'", "a condition", "", ""));
        assertThat(Formula.parse("& a")).isEqualTo(problem(0, 1, "'&'", "a condition", "", ""));
        assertThat(Formula.parse("a b")).isEqualTo(problem(2, 1, "'b'", OPERATOR, "", ""));
        assertThat(Formula.parse("(a !b)")).isEqualTo(problem(3, 1, "'!'", INNER_OPERATOR, "", ""));
        assertThat(Formula.parse("!")).isEqualTo(problem(1, 0, "the end", "a condition", "", ""));
    }

    @Test
    void repeatedOperatorIsLeftOut() {
        assertThat(Formula.parse("a && && b")).isEqualTo(problem(5, 2, "'&&'", "a condition", "", "a && b"));
        assertThat(Formula.parse("a || || b")).isEqualTo(problem(5, 2, "'||'", "a condition", "", "a || b"));
        assertThat(Formula.parse("a &&& b")).isEqualTo(problem(4, 1, "'&'", "a condition", "", "a && b"));
        assertThat(Formula.parse("a ||| b")).isEqualTo(problem(4, 1, "'|'", "a condition", "", "a || b"));
        assertThat(Formula.parse("a && || b")).isEqualTo(problem(5, 2, "'||'", "a condition", "", ""));
        assertThat(Formula.parse("a || && b")).isEqualTo(problem(5, 2, "'&&'", "a condition", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"=", "==", "!=", ">", ">=", "<", "<=", "==="})
    void comparisonIsAConditionOfItsOwn(String comparison) {
        int length = comparison.length();
        String found = "'" + comparison + "'";

        assertThat(Formula.parse("size " + comparison + " 10"))
                .isEqualTo(problem(5, length, found, OPERATOR, COMPARING, ""));
        assertThat(Formula.parse("(size" + comparison + "10)"))
                .isEqualTo(problem(5, length, found, INNER_OPERATOR, COMPARING, ""));
        assertThat(Formula.parse("a && " + comparison + " b"))
                .isEqualTo(problem(5, length, found, "a condition", COMPARING, ""));
    }

    @Test
    void otherCharactersAreStray() {
        assertThat(Formula.parse("a + b")).isEqualTo(problem(2, 1, "'+'", OPERATOR, "", ""));
        assertThat(Formula.parse("a && \"b\"")).isEqualTo(problem(5, 1, "'\"'", "a condition", "", ""));
        assertThat(Formula.parse("a &&\u00a0b"))
                .isEqualTo(problem(4, 1, "the character U+00A0", "a condition", "", ""));
        assertThat(Formula.parse("😀")).isEqualTo(problem(0, 2, "'😀'", "a condition", "", ""));
        assertThat(Formula.parse("\ud83d")).isEqualTo(problem(0, 1, "the character U+D83D", "a condition", "", ""));
    }

    @Test
    void callIsNamed() {
        String hint = "a condition is named, not called";

        assertThat(Formula.parse("a && large()"))
                .isEqualTo(problem(5, 7, "the call 'large()'", "a condition", hint, "a && large"));
        assertThat(Formula.parse("large(order, f(1)) || b"))
                .isEqualTo(problem(0, 18, "the call 'large(order, f(1))'", "a condition", hint, "large || b"));
    }

    @Test
    void formulaInParenthesesIsNoCall() {
        assertThat(Formula.parse("a(b || c)")).isEqualTo(problem(1, 1, "'('", OPERATOR, "", ""));
        assertThat(Formula.parse("a (b)")).isEqualTo(problem(2, 1, "'('", OPERATOR, "", ""));
        assertThat(Formula.parse("a(b")).isEqualTo(problem(1, 1, "'('", OPERATOR, "", ""));
    }

    @Test
    void qualifierIsLeftOut() {
        String hint = "a condition goes by its own name alone";

        assertThat(Formula.parse("a.b || c")).isEqualTo(problem(0, 3, "'a.b'", "a condition", hint, "b || c"));
        assertThat(Formula.parse("!this.orders.large()"))
                .isEqualTo(problem(1, 17, "'this.orders.large'", "a condition", hint, "!large"));
        assertThat(Formula.parse("a.")).isEqualTo(problem(1, 1, "'.'", OPERATOR, "", ""));
    }

    @Test
    void hyphenIsNoPartOfAName() {
        String hint = "a name has no '-'";

        assertThat(Formula.parse("is-very-large && b"))
                .isEqualTo(problem(0, 13, "'is-very-large'", "a condition", hint, "isVeryLarge && b"));
        assertThat(Formula.parse("a - b")).isEqualTo(problem(2, 1, "'-'", OPERATOR, "", ""));
        assertThat(Formula.parse("a- b")).isEqualTo(problem(1, 1, "'-'", OPERATOR, "", ""));
        assertThat(Formula.parse("a-1")).isEqualTo(problem(1, 1, "'-'", OPERATOR, "", ""));
    }

    @Test
    void nameIsAnIdentifier() {
        assertThat(Formula.parse("a && 1st"))
                .isEqualTo(problem(5, 3, "'1st'", "a condition", "a name begins with a letter", ""));
        assertThat(Formula.parse("1.5"))
                .isEqualTo(problem(0, 3, "'1.5'", "a condition", "a name begins with a letter", ""));
        assertThat(Formula.parse("a && true"))
                .isEqualTo(problem(5, 4, "'true'", "a condition", "'true' is a word of Java's own", ""));
        assertThat(Formula.parse("class"))
                .isEqualTo(problem(0, 5, "'class'", "a condition", "'class' is a word of Java's own", ""));
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(Formula.parse("(".repeat(100) + "a" + ")".repeat(100))).hasToString("a");
        assertThat(Formula.parse("!".repeat(100) + "a")).hasToString("!".repeat(100) + "a");

        assertThat(Formula.parse("(".repeat(10_000) + "a" + ")".repeat(10_000)))
                .isEqualTo(problem(100, 1, "'('", "at most 100 levels of parentheses and '!'", "", ""));
        assertThat(Formula.parse("!(".repeat(10_000)))
                .isEqualTo(problem(100, 1, "'!'", "at most 100 levels of parentheses and '!'", "", ""));
    }

    @Test
    void anyTextIsAFormulaOrHasAProblem() {
        String[] words = {
            "a", "b", "not", "and", "OR", "&&", "||", "!", "(", ")", "&", "|", "=", "!=", ".", ",", "-", "1", " ", "\n",
            "true", "ß", "\u00a0", "\ud83d", "\ude00", "\u0000", "#"
        };
        Random random = new Random(3);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(
                        random.nextInt(20) == 0 ? (char) random.nextInt(65_536) : words[random.nextInt(words.length)]);
            }
            assertSound(text.toString(), Formula.parse(text.toString()));
        }
    }

    private static void assertSound(String text, Parsed parsed) {
        if (parsed instanceof ParseProblem problem) {
            assertThat(problem.offset()).as(text).isBetween(0, text.length());
            assertThat(problem.offset() + problem.length()).as(text).isBetween(problem.offset(), text.length());
            assertThat(problem.near().isEmpty() || Formula.parse(problem.near()) instanceof Formula)
                    .as(text)
                    .isTrue();
        } else {
            Formula formula = (Formula) parsed;
            assertThat(formula.names()).as(text).allMatch(name -> text.startsWith(name.text(), name.start()));
            assertThat(Formula.parse(formula.toString())).as(text).hasToString(formula.toString());
        }
    }

    private static ParseProblem problem(
            int offset, int length, String found, String expected, String hint, String near) {
        return new ParseProblem(offset, length, found, expected, hint, near);
    }
}
