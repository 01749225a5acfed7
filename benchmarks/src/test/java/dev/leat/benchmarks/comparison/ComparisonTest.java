package dev.leat.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final List<Measured> MEASURED = Measured.read("""
            {"groups": [
              {"benchmark": "dev.leat.benchmarks.Arithmetic100Benchmark", "contenders": [
                {"name": "leat", "cpuNanos": %1$s, "ratio": %2$s, "bytes": %1$s},
                {"name": "byHand", "cpuNanos": %2$s, "ratio": %2$s},
                {"name": "reactor", "failures": []}
              ]},
              {"benchmark": "dev.leat.benchmarks.words.WordsBenchmark", "contenders": [
                {"name": "byHand", "cpuNanos": %2$s}
              ]}
            ]}""".formatted(spread(80), spread(2)));

    @Test
    void tablesHaveWhatWasMeasuredFastestFirst() {
        assertThat(ComparisonTables.of(MEASURED)).isEqualTo("""
                        ### At a glance

                        How many times the hand-written code's time:

                        | contender | Words | Arithmetic100 |
                        | --------- | ----: | ------------: |
                        | byHand    |       |          2.00 |
                        | leat      |       |          2.00 |

                        ### Words

                        | contender | CPU ns a run | CPU ns a step | times by hand | bytes a run |
                        | --------- | -----------: | ------------: | ------------: | ----------: |
                        | byHand    |         2.00 |               |               |             |

                        ### Arithmetic100: 100 steps

                        | contender | CPU ns a run | CPU ns a step | times by hand | bytes a run |
                        | --------- | -----------: | ------------: | ------------: | ----------: |
                        | byHand    |         2.00 |          0.02 |          2.00 |             |
                        | leat      |         80.0 |          0.80 |          2.00 |          80 |
                        """);
    }

    @Test
    void pictureHasALineForEachContenderOfArithmetic() {
        assertThat(CostPicture.of(MEASURED))
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains(">leat</text>", ">byHand</text>")
                .doesNotContain("NaN", ">reactor</text>");
    }

    @Test
    void versionsAreThoseOfTheClassPath() {
        assertThat(PeerVersions.line())
                .matches("reactor-core-[\\d.]+, rxjava-[\\d.]+, mutiny-[\\d.]+, parseq-[\\d.]+, "
                        + "dagger-producers-[\\d.]+, guava-[\\d.]+-jre, "
                        + "drools-model-compiler-[\\d.]+, easy-rules-core-[\\d.]+");
    }

    private static String spread(int value) {
        return """
                {"median": %1$d, "lowerQuartile": %1$d, "upperQuartile": %1$d, "least": %1$d, "most": %1$d, "count": 1}""".formatted(value);
    }
}
