package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantsTest {
    private static final List<Constraint> CHOICE = List.of(Constraint.exactlyOne(List.of("Lock", "Unlock", "Peek")));
    private static final Logic LOGIC = Logic.under(CHOICE);

    @ParameterizedTest
    @CsvSource({
        "a,                            ''",
        "a && !a,                      never 0 a && !a",
        "a || !a,                      always 0 a || !a",
        "b || (a && !a),               never 6 a && !a",
        "b && !(a && !a) && (c || !c), never 7 a && !a; always 20 c || !c",
        "!(a && !a),                   never 2 a && !a",
        "a && (b || a || !b),          always 6 b || a || !b",
        "a && a,                       ''",
        "a && (a || b),                ''",
        "Lock && !Unlock,              ''",
        "Lock && Unlock,               never 0 Lock && Unlock",
        "Lock || Unlock || Peek,       always 0 Lock || Unlock || Peek",
        "a && (b || c) && !d,          ''",
    })
    void partsThatDecideNothingAreFound(String text, String constants) {
        assertThat(LOGIC.constants(formula(text)).stream()
                        .map(ConstantsTest::spelled)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(constants);
    }

    private static String spelled(Constant constant) {
        return (constant.holds() ? "always " : "never ") + constant.part().start() + " " + constant.part();
    }

    @Test
    void theyAreThoseOfTruthTables() {
        Random random = new Random(8);
        List<String> names = List.of("a", "b", "Lock", "Unlock", "Peek");
        for (int round = 0; round < 1_000; round++) {
            Formula formula = Sample.random(random, names, 4);
            for (Constant constant : LOGIC.constants(formula)) {
                assertThat(Sample.cases(names, CHOICE))
                        .as("%s in %s", constant, formula)
                        .allMatch(each -> Sample.holds(constant.part(), each::get) == constant.holds());
            }
            assertThat(LOGIC.constants(formula).isEmpty()).as(formula.text()).isEqualTo(!hasConstant(formula, names));
        }
    }

    private static boolean hasConstant(Formula part, List<String> names) {
        return Sample.cases(names, CHOICE).stream()
                                .map(each -> Sample.holds(part, each::get))
                                .distinct()
                                .count()
                        == 1
                || part.operands().stream().anyMatch(operand -> hasConstant(operand, names));
    }
}
