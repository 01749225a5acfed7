package dev.leat.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.jmh.result.Results;
import org.junit.jupiter.api.Test;

final class TextReportTest {
    private static final Results RESULTS = Measured.results(
            Measured.of(
                    Flows.Words.class,
                    "FlowBenchmark",
                    Measured.contender("byHand", 4_400, 1_200, 1_000, 1_100),
                    Measured.contender("run", 4_416, 1_210, 1_010, 1_120),
                    Measured.broken("lazy", "IllegalStateException: no", 3)),
            Flows.steps(
                    Flows.Words.class,
                    Measured.contender("tokens", 3_000, 750, 760, 770),
                    Measured.contender("counts", 1_000, 250, 240, 230)));

    @Test
    void theTableIsMadeForPeople() {
        assertThat(TextReport.of(RESULTS)).isEqualTo("""
                        `run` was beaten.
                          `byHand` took 0.99 (0.98…0.99) times as long as `run`, in Flows.Words with sample=small.
                        1 benchmark failed.

                        Flows.Words with sample=small
                                     µs, processor          × byHand  µs, clock  allocated
                          byHand  1.10 (1.05…1.15)              1.00       1.21    4,400 B
                          run     1.12 (1.07…1.17)  1.01 (1.01…1.02)       1.23    4,416 B
                          lazy failed in all 3 rounds: IllegalStateException: no

                        Flows.Words, step by step with sample=small
                                  ns, processor  share  ns, clock  allocated
                          tokens  760 (755…765)   76 %        836    3,000 B
                          counts  240 (235…245)   24 %        264    1,000 B
                          One by one the steps take 1.00 µs, 89 % of the 1.12 µs of `run`. The rest belongs to no step alone.

                        Processor time of a call: median (quartiles) of the rounds; ratio: median (least…most) of the rounds.
                        """);
    }

    @Test
    void markdownCanBePasted() {
        assertThat(MarkdownReport.of(RESULTS)).contains("""
                        ### Flows.Words with sample=small

                        | way    | processor time, µs |         × byHand | on the clock, µs | allocated |
                        | ------ | -----------------: | ---------------: | ---------------: | --------: |
                        | byHand |   1.10 (1.05…1.15) |             1.00 |             1.21 |   4,400 B |
                        | run    |   1.12 (1.07…1.17) | 1.01 (1.01…1.02) |             1.23 |   4,416 B |

                        - lazy failed in all 3 rounds: IllegalStateException: no
                        """);
    }
}
