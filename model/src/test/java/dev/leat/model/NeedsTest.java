package dev.leat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final Needs DIAMOND = new Needs(List.of(List.of(2, 1), List.of(3), List.of(3), List.of()));

    @Test
    void eachComesAfterWhatItNeedsTiesInAscendingOrder() {
        assertThat(DIAMOND.order()).containsExactly(3, 1, 2, 0);
    }

    @Test
    void whatWaitsForACycleHasNoPlace() {
        Needs needs = new Needs(List.of(List.of(1), List.of(2), List.of(1), List.of()));

        assertThat(needs.order()).containsExactly(3);
        assertThat(needs.knots()).containsExactly(List.of(1, 2));
        assertThat(needs.cycle(1)).containsExactly(1, 2, 1);
    }

    @Test
    void cyclesAreAsShortAsTheyCanBe() {
        Needs needs = new Needs(List.of(List.of(1, 2), List.of(3), List.of(0), List.of(0), List.of(4)));

        assertThat(needs.cycle(0)).containsExactly(0, 2, 0);
        assertThat(needs.cycle(4)).containsExactly(4, 4);
        assertThat(needs.knots()).containsExactly(List.of(0, 1, 2, 3), List.of(4));
    }

    @Test
    void pathsAreTheShortest() {
        assertThat(DIAMOND.path(0, 3)).containsExactly(0, 2, 3);
        assertThat(DIAMOND.path(3, 0)).isEmpty();
        assertThat(DIAMOND.path(1, 1)).containsExactly(1);
        assertThat(DIAMOND.reversed().path(3, 0)).containsExactly(3, 1, 0);
    }

    @Test
    void theClosureIsAllThatIsNeeded() {
        assertThat(DIAMOND.closure(List.of(1))).containsExactly(1, 3);
        assertThat(DIAMOND.reversed().closure(Set.of(2))).containsExactly(0, 2);
    }

    @Test
    void aLongChainFitsTheStack() {
        List<List<Integer>> chain = new ArrayList<>();
        int length = 200_000;
        IntStream.range(0, length).forEach(i -> chain.add(List.of((i + 1) % length)));

        assertThat(new Needs(chain).knots()).hasSize(1);
        assertThat(new Needs(chain).cycle(0)).hasSize(length + 1);
        assertThat(new Needs(chain).closure(List.of(5))).hasSize(length);
    }

    @Test
    void whatHasNoPlaceIsExactlyWhatLeadsIntoAKnot() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<List<Integer>> of = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                of.add(random.ints(random.nextInt(3), 0, 12).distinct().boxed().toList());
            }
            Needs needs = new Needs(of);
            Set<Integer> knotted =
                    Set.copyOf(needs.knots().stream().flatMap(List::stream).toList());
            for (int i = 0; i < 12; i++) {
                boolean stuck = needs.closure(List.of(i)).stream().anyMatch(knotted::contains);
                assertThat(needs.order().contains(i)).as("seed %s, %s", seed, i).isEqualTo(!stuck);
                assertThat(knotted.contains(i)).as("seed %s, %s", seed, i).isEqualTo(isOnCycle(needs, i));
            }
        }
    }

    private static boolean isOnCycle(Needs needs, int number) {
        return needs.of().get(number).stream()
                .anyMatch(next -> !needs.path(next, number).isEmpty());
    }
}
