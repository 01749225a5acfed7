package dev.leat.processor.guard;

import static dev.leat.processor.guard.Sample.formula;
import static dev.leat.processor.guard.Sample.guard;
import static dev.leat.processor.guard.Sample.guards;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.Guard;
import dev.leat.processor.guard.Alternatives.Reach;
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

    /** Mentions all a's before all b's, so that its diagram must remember every a. */
    private static Formula hard(int size) {
        List<Formula> names = new ArrayList<>();
        numbered("a", size).forEach(each -> names.add(Formula.name(each, 0)));
        numbered("b", size).forEach(each -> names.add(Formula.name(each, 0)));
        List<Formula> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairs.add(Formula.and(List.of(names.get(i), names.get(size + i))));
        }
        return Formula.and(List.of(Formula.or(names), Formula.or(pairs)));
    }

    @Test
    void hardQuestionIsGivenUp() {
        Guard<String> hard = hard(30).guard();
        assertThat(FREE.alternatives(List.of(hard))).isEqualTo(new Alternatives(List.of(Reach.UNKNOWN), false));
        assertThat(FREE.coverers(guard("x"), List.of(hard))).isEmpty();
        assertThat(FREE.coverers(hard, guards("x"))).isEmpty();
        assertThat(FREE.constants(hard(30))).isEmpty();
    }

    @Test
    void easyQuestionsAreAnsweredBesideAHardOne() {
        assertThat(FREE.alternatives(List.of(guard("x"), hard(30).guard(), guard("x && !x"), guard("x"))))
                .isEqualTo(new Alternatives(List.of(Reach.LIVE, Reach.UNKNOWN, Reach.NEVER, Reach.UNKNOWN), false));
    }

    @Test
    void everyQuestionIsAnsweredRightlyOrNotAtAll() {
        List<Guard<String>> alternatives = guards("a && b", "c && !d", "a && b && e", "!a || !b");
        List<Constraint> constraints = List.of(Constraint.exactlyOne(List.of("d", "e", "f")));
        Alternatives known = Logic.under(constraints).alternatives(alternatives);
        assertThat(known.complete()).isTrue();
        for (int limit = 0; limit < 200; limit++) {
            Alternatives found = Logic.under(constraints, limit).alternatives(alternatives);
            for (int i = 0; i < alternatives.size(); i++) {
                assertThat(found.reaches().get(i)).isIn(known.reaches().get(i), Reach.UNKNOWN);
            }
            assertThat(found.complete()).isEqualTo(!found.reaches().contains(Reach.UNKNOWN));
            assertThat(Logic.under(constraints, limit).constants(formula("c && (b || !b)")))
                    .hasSizeBetween(0, 1);
        }
    }

    @Test
    void coverersThatAreFoundDoCover() {
        List<Guard<String>> others = guards("c", "a && b", "d && b", "!b");
        for (int limit = 0; limit < 100; limit++) {
            assertThat(Logic.under(List.of(), limit).coverers(guard("a"), others))
                    .isIn(List.of(), List.of(0, 1, 2, 3), List.of(0, 1, 3), List.of(1, 3));
        }
        assertThat(FREE.coverers(guard("a"), others)).containsExactly(1, 3);
    }

    @Test
    void longChainIsAnswered() {
        List<Formula> names = new ArrayList<>();
        numbered("c", 10_000).forEach(each -> names.add(Formula.name(each, 0)));
        Formula chain = Formula.and(names);
        names.add(Formula.not(names.get(0), 0));
        assertThat(FREE.alternatives(List.of(
                        chain.guard(),
                        Formula.and(names).guard(),
                        Formula.or(names).guard())))
                .isEqualTo(new Alternatives(List.of(Reach.LIVE, Reach.NEVER, Reach.LIVE), true));
        assertThat(FREE.constants(chain)).isEmpty();
    }

    @Test
    void manyChoicesAreCovered() {
        List<String> leaves = numbered("Leaf", 200);
        Logic logic = Logic.under(List.of(Constraint.exactlyOne(leaves)));
        List<Guard<String>> all = leaves.stream().map(Guard::holds).toList();
        List<Guard<String>> guarded =
                leaves.stream().map(leaf -> guard(leaf + " && is" + leaf)).toList();
        assertThat(logic.alternatives(all).complete()).isTrue();
        assertThat(logic.alternatives(all.subList(0, 199)).complete()).isFalse();
        assertThat(logic.alternatives(guarded).complete()).isFalse();
        assertThat(logic.alternatives(guarded).reaches()).containsOnly(Reach.LIVE);
    }

    @Test
    void manyAlternativesAreTold() {
        Random random = new Random(6);
        List<String> names = numbered("c", 20);
        List<Guard<String>> alternatives = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            alternatives.add(Sample.random(random, names, 3).guard());
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
            assertThat(logic.alternatives(
                                    List.of(Sample.random(random, names, 4).guard()))
                            .reaches())
                    .doesNotContain(Reach.UNKNOWN);
        }
    }
}
