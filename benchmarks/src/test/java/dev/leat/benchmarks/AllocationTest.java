package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.benchmarks.rulebook.Rulebook;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run makes its outputs and nothing else: no array, no boxed number, nothing on the way. */
final class AllocationTest {
    private static final Map<String, Supplier<Object>> RUNS = Map.ofEntries(
            Map.entry("Rules100", new Rules100Benchmark.LeatState()::run),
            Map.entry("Rules1000", new Rules1000Benchmark.LeatState()::run),
            Map.entry("RulesByEnum100", new RulesByEnum100Benchmark.LeatState()::run),
            Map.entry("Arithmetic5", new Arithmetic5Benchmark.LeatState()::run),
            Map.entry("Arithmetic20", new Arithmetic20Benchmark.LeatState()::run),
            Map.entry("Arithmetic100", new Arithmetic100Benchmark.LeatState()::run),
            Map.entry("Arithmetic1000", new Arithmetic1000Benchmark.LeatState()::run),
            Map.entry("Arithmetic10000", new Arithmetic10000Benchmark.LeatState()::run),
            Map.entry("Chain500", new Chain500Benchmark.LeatState()::run),
            Map.entry("Tree100", new Tree100Benchmark.LeatState()::run),
            Map.entry("Wide100", new Wide100Benchmark.LeatState()::run));

    static Stream<String> workloads() {
        return Stream.concat(
                Graphs.all().stream().map(Graph::name), Rulebook.all().stream().map(Rulebook::name));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void runAllocatesItsOutputsAlone(String workload) throws IllegalAccessException {
        Supplier<Object> run = RUNS.get(workload);

        assertThat(new Allocation().ofRun(run)).isEqualTo(new ObjectLayout().bytes(run.get()));
    }

    @Test
    void smallOutputsAreOneObject() throws IllegalAccessException {
        assertThat(new ObjectLayout().bytes(RUNS.get("Arithmetic5").get())).isLessThanOrEqualTo(40);
    }
}
