package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which benchmarks are written, by option and by the size of the flow. */
final class BenchmarksTest {
    private static final String SAMPLED = """
            package demo;

            import dev.leat.*;

            @Flow%s
            class Words {
              @Processor static %s v0(@Input %s x) { return x; }
              %s
              @Sample static %s x() { return 1; }
            }
            """;

    @Test
    void theOptionTurnsThemOnAndOff() {
        assertThat(classes(words("", "int", 1), "-Aleat.benchmarks=true"))
                .contains("demo.WordsFlowBenchmark", "demo.WordsFlowStepsBenchmark");
        assertThat(classes(words("", "int", 1)))
                .doesNotContain("demo.WordsFlowBenchmark", "demo.WordsFlowStepsBenchmark");
        assertThat(classes(words("(ways = Way.BENCHMARK)", "int", 1), "-Aleat.benchmarks=false"))
                .doesNotContain("demo.WordsFlowBenchmark", "demo.WordsFlowStepsBenchmark");
    }

    @Test
    void theOptionLeavesFlowsWithoutSamplesAlone() {
        String bare = "package demo; @dev.leat.Flow class Bare { @dev.leat.Processor static int one() { return 1; } }";

        assertThat(classes(bare, "-Aleat.benchmarks=true")).contains("demo.BareFlow");
        assertThat(classes(bare, "-Aleat.benchmarks=true")).doesNotContain("demo.BareFlowBenchmark");
    }

    @Test
    void stepsAreWrittenUpToTwoHundredProcessors() {
        assertThat(classes(words("(ways = Way.BENCHMARK)", "int", 200))).contains("demo.WordsFlowStepsBenchmark");
        assertThat(classes(words("(ways = Way.BENCHMARK)", "int", 201)))
                .contains("demo.WordsFlowBenchmark")
                .doesNotContain("demo.WordsFlowStepsBenchmark");
    }

    @Test
    void byHandIsWrittenWhereARecordHoldsTheValues() {
        assertThat(benchmark(words("(ways = Way.BENCHMARK)", "long", 126))).contains("byHand(");
        assertThat(benchmark(words("(ways = Way.BENCHMARK)", "long", 127))).doesNotContain("byHand(");
    }

    private static String words(String flow, String type, int processors) {
        String steps = IntStream.range(1, processors)
                .mapToObj(
                        i -> "@Processor static %s v%d(%s v%d) { return v%d; }".formatted(type, i, type, i - 1, i - 1))
                .collect(Collectors.joining("\n"));
        return SAMPLED.formatted(flow, type, type, steps, type);
    }

    private static Set<String> classes(String source, String... options) {
        return compiled(source, options).classes().keySet();
    }

    private static String benchmark(String source) {
        return compiled(source).generated().get("demo/WordsFlowBenchmark.java");
    }

    private static CompiledFlow compiled(String source, String... options) {
        String name = source.contains("Bare") ? "demo.Bare" : "demo.Words";
        return CompiledFlow.of(List.of(JavaFileObjects.forSourceString(name, source)), options);
    }
}
