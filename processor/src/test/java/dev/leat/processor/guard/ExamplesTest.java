package dev.leat.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.guard.Coverage.Complete;
import dev.leat.processor.guard.Coverage.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Examples of gaps beside all there are. */
class ExamplesTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void noExampleIsShorter() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            List<String> names = NAMES.subList(0, 1 + random.nextInt(NAMES.size()));
            int end = random.nextInt(names.size()) + 1;
            List<Constraint> constraints = List.of(new Constraint(names.subList(0, end), random.nextBoolean()));
            List<Formula> formulas = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                formulas.add(Sample.random(random, names, 3));
            }
            List<Map<String, Boolean>> cases = Sample.cases(names, constraints);
            Predicate<Map<String, Boolean>> leftOut =
                    each -> formulas.stream().noneMatch(formula -> Sample.holds(formula, each::get));
            Coverage coverage = Logic.under(constraints).alternatives(formulas).coverage();

            if (cases.stream().noneMatch(leftOut)) {
                assertThat(coverage).isEqualTo(new Complete());
                continue;
            }
            List<Literal> example = ((Gap) coverage).example();
            assertThat(describes(example, cases, leftOut))
                    .as("%s %s %s", constraints, formulas, example)
                    .isTrue();
            assertThat(choices(example, constraints.get(0)))
                    .as("%s %s %s", constraints, formulas, example)
                    .isEqualTo(fewest(List.of(), names, constraints.get(0), cases, leftOut));
        }
    }

    /** How many things are said: of a constraint's conditions one, if any. */
    private static int choices(List<Literal> example, Constraint constraint) {
        long alone = example.stream()
                .filter(literal -> !constraint.atoms().contains(literal.name()))
                .count();
        return (int) alone + (alone < example.size() ? 1 : 0);
    }

    /** Whether it describes a case, and only such that are left out. */
    private static boolean describes(
            List<Literal> example, List<Map<String, Boolean>> cases, Predicate<Map<String, Boolean>> leftOut) {
        List<Map<String, Boolean>> described = cases.stream()
                .filter(each -> example.stream().allMatch(literal -> each.get(literal.name()) == literal.holds()))
                .toList();
        return !described.isEmpty() && described.stream().allMatch(leftOut);
    }

    private static int fewest(
            List<Literal> chosen,
            List<String> names,
            Constraint constraint,
            List<Map<String, Boolean>> cases,
            Predicate<Map<String, Boolean>> leftOut) {
        int fewest = describes(chosen, cases, leftOut) ? choices(chosen, constraint) : Integer.MAX_VALUE;
        if (names.isEmpty()) {
            return fewest;
        }
        List<String> rest = names.subList(1, names.size());
        fewest = Math.min(fewest, fewest(chosen, rest, constraint, cases, leftOut));
        for (boolean holds : List.of(true, false)) {
            List<Literal> more = new ArrayList<>(chosen);
            more.add(new Literal(names.get(0), holds));
            fewest = Math.min(fewest, fewest(more, rest, constraint, cases, leftOut));
        }
        return fewest;
    }
}
