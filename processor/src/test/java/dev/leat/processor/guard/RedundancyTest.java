package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.guard.Redundancy.Finding;
import dev.leat.processor.guard.Redundancy.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedundancyTest {
    private static final Logic LOGIC = Logic.under(List.of(Constraint.exactlyOne(List.of("Lock", "Unlock", "Peek"))));

    @ParameterizedTest
    @CsvSource({
        "a,                            '',                               a",
        "a && !a,                      NEVER 0 a && !a,                  a && !a",
        "a || !a,                      ALWAYS 0 a || !a,                 a || !a",
        "b || (a && !a),               NEVER 6 a && !a,                  b || a && !a",
        "b && !(a && !a) && (c || !c), NEVER 7 a && !a; ALWAYS 20 c || !c, b && !(a && !a) && (c || !c)",
        "a && a,                       SUPERFLUOUS 5 a,                  a",
        "a && (a || b),                SUPERFLUOUS 6 a || b,             a",
        "a || a && b,                  SUPERFLUOUS 5 a && b,             a",
        "a || !a && b,                 SUPERFLUOUS 5 !a,                 a || b",
        "!(a && !(b && a)),            SUPERFLUOUS 14 a,                 !(a && !b)",
        "a && b || a && !b,            SUPERFLUOUS 0 a && b; SUPERFLUOUS 15 !b, a",
        "Lock && !Unlock,              SUPERFLUOUS 8 !Unlock,            Lock",
        "Lock || Unlock || Peek,       ALWAYS 0 Lock || Unlock || Peek,  Lock || Unlock || Peek",
        "a && (b || c) && !d,          '',                               a && (b || c) && !d",
    })
    void partsThatDecideNothingAreFound(String text, String findings, String shorter) {
        Redundancy redundancy = LOGIC.redundancy(formula(text));

        assertThat(redundancy.findings().stream().map(RedundancyTest::spelled).collect(Collectors.joining("; ")))
                .isEqualTo(findings);
        assertThat(redundancy.shorter()).hasToString(shorter);
    }

    private static String spelled(Finding finding) {
        return finding.kind() + " " + finding.part().start() + " " + finding.part();
    }

    @Test
    void shorterFormulaMeansTheSame() {
        Random random = new Random(8);
        List<String> names = List.of("a", "b", "c", "Lock", "Unlock");
        for (int round = 0; round < 1_000; round++) {
            Formula formula = formula(Sample.random(random, names, 4).toString());
            Redundancy redundancy = LOGIC.redundancy(formula);
            Redundancy again = LOGIC.redundancy(redundancy.shorter());

            assertThat(LOGIC.equivalent(formula, redundancy.shorter()))
                    .as(formula.toString())
                    .isEqualTo(Answer.YES);
            assertThat(again.shorter()).as(formula.toString()).isEqualTo(redundancy.shorter());
            assertThat(redundancy.findings().stream().anyMatch(finding -> finding.kind() == Kind.SUPERFLUOUS))
                    .as(formula.toString())
                    .isEqualTo(!redundancy.shorter().equals(formula));
        }
    }
}
