package dev.leat.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.NearMisses.Candidate;
import dev.leat.model.NearMisses.Fit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissesTest {
    @Test
    void aNameCountsMoreThanAType() {
        assertThat(NearMisses.of(
                        "total",
                        List.of(
                                new Candidate("sum", Fit.SAME),
                                new Candidate("totla", Fit.NONE),
                                new Candidate("total", Fit.NONE),
                                new Candidate("totals", Fit.FITTING))))
                .containsExactly(2, 3, 1);
    }

    @Test
    void typesAloneAreNamedOnlyWhereFewSuit() {
        Candidate same = new Candidate("other", Fit.SAME);

        assertThat(NearMisses.of("total", List.of(new Candidate("sum", Fit.FITTING), same)))
                .containsExactly(1, 0);
        assertThat(NearMisses.of("total", List.of(same, same, same, same))).isEmpty();
        assertThat(NearMisses.of("total", List.of(new Candidate("other", Fit.NONE))))
                .isEmpty();
    }

    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(NearMisses.similar("price", "pirce")).isTrue();
        assertThat(NearMisses.similar("rate", "Rates")).isTrue();
        assertThat(NearMisses.similar("a", "b")).isFalse();
        assertThat(NearMisses.similar("price", "total")).isFalse();
    }
}
