package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.guard.Alternatives.Reach;
import dev.leat.processor.guard.Coverage.Complete;
import dev.leat.processor.guard.Coverage.Gap;
import dev.leat.processor.guard.Coverage.Unknown;
import dev.leat.processor.guard.Formula.And;
import dev.leat.processor.guard.Formula.Name;
import dev.leat.processor.guard.Formula.Not;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions as large as they come, and larger. */
class LimitsTest {
    private static final Logic FREE = Logic.under(List.of());

    private static List<String> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static Formula name(String name) {
        return new Name(name, 0);
    }

    private static Formula both(Formula one, Formula other) {
        return new And(List.of(one, other));
    }

    /** Mentions all a's before all b's, so that its diagram must remember every a. */
    private static Formula hard(int size) {
        List<Formula> names = new ArrayList<>();
        numbered("a", size).forEach(each -> names.add(name(each)));
        numbered("b", size).forEach(each -> names.add(name(each)));
        List<Formula> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairs.add(both(names.get(i), names.get(size + i)));
        }
        return both(Formula.or(names), Formula.or(pairs));
    }

    @Test
    void hardQuestionIsGivenUp() {
        Formula hard = hard(30);

        assertThat(FREE.never(hard)).isEqualTo(Answer.UNKNOWN);
        assertThat(FREE.always(hard)).isEqualTo(Answer.UNKNOWN);
        assertThat(FREE.equivalent(hard, formula("x"))).isEqualTo(Answer.UNKNOWN);
        assertThat(FREE.covered(formula("x"), List.of(hard))).isEqualTo(Answer.UNKNOWN);
        assertThat(FREE.coverers(formula("x"), List.of(hard))).isEmpty();
        assertThat(FREE.redundancy(hard)).isEqualTo(new Redundancy(List.of(), hard));
    }

    @Test
    void easyQuestionsAreAnsweredBesideAHardOne() {
        assertThat(FREE.alternatives(List.of(formula("x"), hard(30), formula("x && !x"), formula("x"))))
                .isEqualTo(new Alternatives(
                        List.of(Reach.LIVE, Reach.UNKNOWN, Reach.NEVER, Reach.UNKNOWN), new Unknown()));
    }

    @Test
    void everyQuestionIsAnsweredRightlyOrNotAtAll() {
        List<Formula> alternatives = List.of(formula("a && b"), formula("c && !d"), formula("a && b && e"));
        List<Constraint> constraints = List.of(Constraint.exactlyOne(List.of("d", "e", "f")));
        Alternatives known = Logic.under(constraints).alternatives(alternatives);
        for (int limit = 0; limit < 200; limit++) {
            Alternatives found = Logic.under(constraints, limit).alternatives(alternatives);
            for (int i = 0; i < alternatives.size(); i++) {
                assertThat(found.reaches().get(i)).isIn(known.reaches().get(i), Reach.UNKNOWN);
            }
            assertThat(found.coverage() instanceof Gap || found.coverage() instanceof Unknown)
                    .isTrue();
            assertThat(Logic.under(constraints, limit)
                            .redundancy(formula("a && (b || a)"))
                            .findings()
                            .size())
                    .isIn(0, 1);
        }
    }

    @Test
    void coverersThatAreFoundDoCover() {
        Formula formula = formula("a");
        List<Formula> others = List.of(formula("c"), formula("a && b"), formula("d && b"), formula("!b"));
        for (int limit = 0; limit < 100; limit++) {
            List<Formula> coverers = Logic.under(List.of(), limit).coverers(formula, others).stream()
                    .map(others::get)
                    .toList();

            assertThat(coverers.isEmpty() || FREE.covered(formula, coverers) == Answer.YES)
                    .isTrue();
        }
        assertThat(FREE.coverers(formula, others)).containsExactly(1, 3);
    }

    @Test
    void longChainIsAnswered() {
        List<Formula> names = new ArrayList<>();
        numbered("c", 10_000).forEach(each -> names.add(name(each)));
        Formula chain = Formula.and(names);
        names.add(new Not(names.get(0), 0));

        assertThat(FREE.never(chain)).isEqualTo(Answer.NO);
        assertThat(FREE.never(Formula.and(names))).isEqualTo(Answer.YES);
        assertThat(FREE.redundancy(chain)).isEqualTo(new Redundancy(List.of(), chain));
        assertThat(((Gap) FREE.alternatives(List.of(chain)).coverage()).example())
                .hasSize(1);
        assertThat(((Gap) FREE.alternatives(List.of(Formula.or(names.subList(0, 600))))
                                .coverage())
                        .example())
                .hasSize(600);
    }

    @Test
    void manyChoicesAreCovered() {
        List<String> leaves = numbered("Leaf", 200);
        Logic logic = Logic.under(List.of(Constraint.exactlyOne(leaves)));
        List<Formula> guarded = new ArrayList<>();
        leaves.forEach(leaf -> guarded.add(both(name(leaf), name("is" + leaf))));
        List<Formula> all = new ArrayList<>();
        leaves.forEach(leaf -> all.add(name(leaf)));

        assertThat(logic.alternatives(all).coverage()).isEqualTo(new Complete());
        assertThat(logic.alternatives(all.subList(0, 199)).coverage())
                .isEqualTo(new Gap(List.of(new Literal("Leaf199", true))));
        assertThat(logic.alternatives(guarded).coverage())
                .isEqualTo(new Gap(List.of(new Literal("Leaf0", true), new Literal("isLeaf0", false))));
        assertThat(logic.alternatives(guarded).reaches()).containsOnly(Reach.LIVE);
    }

    @Test
    void manyAlternativesAreTold() {
        Random random = new Random(6);
        List<String> names = numbered("c", 20);
        List<Formula> alternatives = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            alternatives.add(Sample.random(random, names, 3));
        }

        Alternatives found = FREE.alternatives(alternatives);

        assertThat(found.reaches()).doesNotContain(Reach.UNKNOWN);
    }

    @Test
    void manyGuardsAreAnsweredOneByOne() {
        Random random = new Random(7);
        List<String> names = new ArrayList<>(numbered("c", 200));
        Collections.shuffle(names, random);
        Logic logic = Logic.under(
                List.of(Constraint.exactlyOne(names.subList(0, 50)), Constraint.atMostOne(names.subList(50, 52))));
        for (int i = 0; i < 1_000; i++) {
            assertThat(logic.never(Sample.random(random, names, 4))).isNotEqualTo(Answer.UNKNOWN);
        }
    }
}
