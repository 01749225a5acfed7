package dev.leat.jmh.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.jmh.report.Measured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GroupTest {
    /** The second round was slow for both: the ratio of the medians would be 1.5. */
    @Test
    void aRatioIsThatOfOneRound() {
        Contender byHand = Measured.contender("byHand", 0, 10, 100, 12);
        Contender run = Measured.contender("run", 0, 20, 150, 18);

        assertThat(run.ratioTo(byHand)).contains(new Spread(1.5, 1.5, 1.75, 1.5, 2, 3));
    }

    @Test
    void roundsThatOnlyOneHasAreLeftOut() {
        Contender byHand = new Contender("byHand", List.of(round(1, 10), round(3, 10)), List.of());
        Contender run = new Contender("run", List.of(round(2, 50), round(3, 20)), List.of());

        assertThat(run.ratioTo(byHand)).contains(new Spread(2, 2, 2, 2, 2, 1));
        assertThat(run.ratioTo(new Contender("none", List.of(), List.of()))).isEmpty();
    }

    @Test
    void nothingIsATimesNothing() {
        assertThat(Measured.contender("run", 0, 5).ratioTo(Measured.contender("byHand", 0, 0)))
                .isEmpty();
    }

    @Test
    void theFastestComesFirst() {
        Group group = Measured.group(
                "demo.B",
                Measured.contender("slow", 0, 9, 9),
                Measured.contender("b", 0, 2, 2),
                Measured.contender("a", 0, 2, 2),
                new Contender("broken", List.of(), List.of(new Failure(1, "no", "no"))));

        assertThat(group.ranking()).extracting(Contender::name).containsExactly("a", "b", "slow");
        assertThat(group.withoutResult()).extracting(Contender::name).containsExactly("broken");
    }

    @Test
    void theHandWrittenIsTheBaselineElseTheRun() {
        Contender run = Measured.contender("run", 0, 1);
        Contender byHand = Measured.contender("byHand", 0, 1);
        Contender brokenHand = new Contender("byHand", List.of(), List.of());

        assertThat(Measured.group("demo.B", run, byHand).baseline()).contains(byHand);
        assertThat(Measured.group("demo.B", run, brokenHand).baseline()).contains(run);
        assertThat(Measured.group("demo.B", Measured.contender("other", 0, 1)).baseline())
                .isEmpty();
    }

    @Test
    void stepsHaveNoBaselineEvenIfOneIsCalledRun() {
        Group.Subject steps = new Group.Subject("demo.WordsFlowStepsBenchmark", Optional.of("demo.Words"), Map.of());

        assertThat(new Group(steps, List.of(Measured.contender("run", 0, 1))).baseline())
                .isEmpty();
    }

    @Test
    void bytesAreMissingWhereTheJvmDoesNotTell() {
        assertThat(Measured.contender("run", Double.NaN, 1, 2).bytes()).isEmpty();
        assertThat(Measured.contender("run", 16, 1, 2).bytes()).contains(new Spread(16, 16, 16, 16, 16, 2));
    }

    private static Round round(int number, double nanos) {
        return new Round(number, nanos, nanos, 0, Map.of());
    }
}
