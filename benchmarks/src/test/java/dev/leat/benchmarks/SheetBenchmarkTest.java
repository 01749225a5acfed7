package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.benchmarks.graph.SheetGraph;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs what JMH would run, without JMH. */
final class SheetBenchmarkTest {
    @ParameterizedTest
    @CsvSource({"1 %, few, 10", "10 %, section3, 101", "100 %, all, 1000"})
    void allContendersAgreeOnWhatAnInputReaches(String reached, String input, int steps) {
        SheetBenchmark.Inputs inputs = new SheetBenchmark.Inputs();
        inputs.reached = reached;
        SheetBenchmark benchmark = new SheetBenchmark();

        inputs.requireAgreement();
        assertThat(benchmark.leatSheet(inputs, new SheetBenchmark.Sheet()))
                .isEqualTo(new SheetBenchmark.FullRun().update(reached, 7));
        assertThat(benchmark.byHandStraight(inputs, new SheetBenchmark.Straight()))
                .isEqualTo(new SheetBenchmark.FullRun().update(reached, 8));
        assertThat(benchmark.byHandRecursive(inputs, new SheetBenchmark.Recursive()))
                .isEqualTo(new SheetBenchmark.FullRun().update(reached, 9));
        assertThat(benchmark.leatFullRun(inputs, new SheetBenchmark.FullRun()))
                .isEqualTo(new SheetBenchmark.FullRun().update(reached, 10));
        assertThat(benchmark.leatGraphSheet(inputs, new SheetBenchmark.OfGraph()))
                .isEqualTo(new SheetBenchmark.FullRun().update(reached, 11));
        assertThat(reached(input)).hasSize(steps);
    }

    @Test
    void theGraphHasAThousandSteps() {
        assertThat(SheetGraph.thousand().cells()).hasSize(1_000);
    }

    @ParameterizedTest
    @CsvSource({"1 %", "10 %", "100 %"})
    void anUpdateAllocatesNothing(String reached) {
        SheetBenchmark.Sheet sheet = new SheetBenchmark.Sheet();
        int[] next = {0};

        assertThat(new Allocation().ofRun(() -> {
                    sheet.update(reached, next[0]++);
                    return sheet;
                }))
                .isZero();
    }

    private static Set<String> reached(String name) {
        Set<String> all = new HashSet<>();
        for (String taker : SheetGraph.thousand().takers(name)) {
            all.add(taker);
            all.addAll(reached(taker, all));
        }
        return all;
    }

    private static Set<String> reached(String name, Set<String> known) {
        for (String taker : SheetGraph.thousand().takers(name)) {
            if (known.add(taker)) {
                reached(taker, known);
            }
        }
        return known;
    }
}
