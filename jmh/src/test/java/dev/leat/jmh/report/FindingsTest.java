package dev.leat.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import org.junit.jupiter.api.Test;

final class FindingsTest {
    private static final Group WON = Measured.group(
            "demo.Won", Measured.contender("run", 0, 10, 11, 12), Measured.contender("peer", 0, 20, 21, 22));
    private static final Group LOST = Measured.group(
            "demo.Lost",
            Measured.contender("run", 0, 10, 20, 40),
            Measured.contender("peer", 0, 8, 16, 32),
            Measured.contender("best", 0, 5, 8, 24));

    /** Faster in one round of three only. */
    private static final Group LEVEL = Measured.group(
            "demo.Level", Measured.contender("run", 0, 10, 10, 10), Measured.contender("peer", 0, 9, 10.1, 10.2));

    @Test
    void whatIsFasterIsNamedTheFastestFirst() {
        Findings findings = Findings.of(Measured.results(WON, LOST, LEVEL));

        assertThat(findings.headline()).isEqualTo("`run` was beaten in 1 of 3 comparisons.");
        assertThat(findings.faster())
                .containsExactly("`best` took 0.50 (0.40…0.60) times as long as `run`; "
                        + "`peer` took 0.80 (0.80…0.80) times as long as `run`, in Lost.");
    }

    @Test
    void noiseIsNoVictory() {
        Findings findings = Findings.of(Measured.results(WON, LEVEL));

        assertThat(findings.headline()).isEqualTo("Nothing was clearly faster than `run` in 2 comparisons.");
        assertThat(findings.faster()).isEmpty();
    }

    @Test
    void theFindingsComeBeforeTheTables() {
        Results results = Measured.results(WON, LOST);

        assertThat(TextReport.of(results)).startsWith("`run` was beaten in 1 of 2 comparisons.\n  `best` took 0.50");
        assertThat(MarkdownReport.of(results)).startsWith("`run` was beaten in 1 of 2 comparisons.\n\n- `best` took");
    }

    @Test
    void withoutARunThereIsNothingToCompare() {
        Group steps =
                Flows.steps(Flows.Words.class, Measured.contender("run", 0, 9), Measured.contender("tokens", 0, 1));

        assertThat(Findings.of(Measured.results(steps)).headline()).isEmpty();
    }

    @Test
    void aSmokeTestFindsNothing() {
        Findings findings = Findings.of(Measured.results(1, true, LOST));

        assertThat(findings.headline()).isEmpty();
        assertThat(findings.faster()).isEmpty();
        assertThat(findings.warnings())
                .containsExactly(
                        "This was a smoke test (--quick): it shows that everything runs; its numbers mean nothing.");
    }

    @Test
    void failuresAreCounted() {
        Group group = Measured.group(
                "demo.B", Measured.broken("a", "no", 3), Measured.broken("b", "no", 3), Measured.contender("c", 0, 1));

        assertThat(Findings.of(Measured.results(group)).warnings()).containsExactly("2 benchmarks failed.");
    }
}
