package dev.leat.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KnotsTest {
    @Test
    void chainHasNoKnotHoweverLong() {
        List<List<Integer>> chain = new ArrayList<>(List.of(List.of()));
        for (int i = 1; i < 100_000; i++) {
            chain.add(List.of(i - 1));
        }

        assertThat(Knots.of(chain)).isEmpty();
    }

    @Test
    void ringIsOneKnotHoweverLong() {
        List<List<Integer>> ring = new ArrayList<>(List.of(List.of(99_999)));
        for (int i = 1; i < 100_000; i++) {
            ring.add(List.of(i - 1));
        }

        assertThat(Knots.of(ring))
                .singleElement()
                .satisfies(knot -> assertThat(knot).hasSize(100_000).startsWith(0, 1, 2));
    }

    @Test
    void knotsAreToldApart() {
        List<List<Integer>> needs =
                List.of(List.of(1), List.of(0), List.of(0, 3), List.of(4), List.of(3), List.of(5), List.of(2));

        assertThat(Knots.of(needs)).containsExactly(List.of(0, 1), List.of(3, 4), List.of(5));
    }

    @Test
    void shortestWayRoundIsShown() {
        List<List<Integer>> needs = List.of(List.of(1), List.of(2), List.of(3, 0), List.of(0));

        assertThat(Knots.shortestCycle(needs, 0)).containsExactly(0, 1, 2, 0);
        assertThat(Knots.shortestCycle(needs, 3)).containsExactly(3, 0, 1, 2, 3);
        assertThat(Knots.shortestCycle(List.of(List.of(0)), 0)).containsExactly(0, 0);
    }
}
