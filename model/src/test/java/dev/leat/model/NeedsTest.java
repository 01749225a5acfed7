package dev.leat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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
    void sourcesComeBeforeWhatIsMadeOfThemEachOnce() {
        assertThat(Needs.sorted(List.of(1, 0), DIAMOND.of()::get)).containsExactly(3, 1, 2, 0);
        assertThat(Needs.sorted(List.<Integer>of(), DIAMOND.of()::get)).isEmpty();
    }

    @Test
    void sourcesMayBeAnyNumberOfStepsAway() {
        List<Integer> sorted = Needs.sorted(List.of(100_000), each -> each == 0 ? List.of() : List.of(each - 1));

        assertThat(sorted).hasSize(100_001).startsWith(0, 1).endsWith(100_000);
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
    void aLongChainHasNoKnot() {
        List<List<Integer>> chain = new ArrayList<>(List.of(List.of()));
        for (int i = 1; i < 100_000; i++) {
            chain.add(List.of(i - 1));
        }

        assertThat(new Needs(chain).knots()).isEmpty();
    }

    @Test
    void knotsAreToldApart() {
        Needs needs = new Needs(
                List.of(List.of(1), List.of(0), List.of(0, 3), List.of(4), List.of(3), List.of(5), List.of(2)));

        assertThat(needs.knots()).containsExactly(List.of(0, 1), List.of(3, 4), List.of(5));
    }

    @Test
    void theShortestWayRoundIsFoundFromEachNumber() {
        Needs needs = new Needs(List.of(List.of(1), List.of(2), List.of(3, 0), List.of(0)));

        assertThat(needs.cycle(0)).containsExactly(0, 1, 2, 0);
        assertThat(needs.cycle(3)).containsExactly(3, 0, 1, 2, 3);
    }

    @Test
    void whatIsIndependentKeepsItsOrder() {
        assertThat(new Needs(List.of(List.of(), List.of(), List.of())).order()).containsExactly(0, 1, 2);
        assertThat(new Needs(List.of(List.of(3), List.of(), List.of(0), List.of(), List.of())).order())
                .containsExactly(1, 3, 0, 2, 4);
    }

    @Test
    void whatIsNeededTwiceIsWaitedForOnce() {
        assertThat(new Needs(List.of(List.of(1, 1), List.of())).order()).containsExactly(1, 0);
    }

    @Test
    void eachComesAfterWhatItNeedsAndNoSmallerOneWasReady() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> shuffled = new ArrayList<>(
                    IntStream.range(0, 1 + random.nextInt(60)).boxed().toList());
            Collections.shuffle(shuffled, random);
            List<List<Integer>> of = new ArrayList<>();
            shuffled.forEach(any -> of.add(new ArrayList<>()));
            for (int i = 1; i < shuffled.size(); i++) {
                for (int n = random.nextInt(4); n > 0; n--) {
                    of.get(shuffled.get(i)).add(shuffled.get(random.nextInt(i)));
                }
            }

            List<Integer> order = new Needs(of).order();

            assertThat(order).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(shuffled);
            for (int i = 0; i < order.size(); i++) {
                List<Integer> before = order.subList(0, i);
                assertThat(before).containsAll(of.get(order.get(i)));
                for (int skipped = 0; skipped < order.get(i); skipped++) {
                    assertThat(before.contains(skipped) || !before.containsAll(of.get(skipped)))
                            .isTrue();
                }
            }
        }
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
