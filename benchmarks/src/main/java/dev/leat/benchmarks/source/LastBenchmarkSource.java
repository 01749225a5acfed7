package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.name;

import dev.leat.benchmarks.graph.Graph;
import java.util.Set;

/** Where only the last value is asked for, HotSpot may find that nobody wants the outputs and leave them out. */
final class LastBenchmarkSource {
    private static final Set<String> GRAPHS = Set.of("Arithmetic5", "Arithmetic20", "Arithmetic100");

    private LastBenchmarkSource() {}

    static boolean isWanted(Graph graph) {
        return GRAPHS.contains(graph.name());
    }

    static String of(Graph graph) {
        return """
                package %1$s;

                import java.util.concurrent.TimeUnit;
                import javax.annotation.processing.Generated;
                import org.openjdk.jmh.annotations.*;

                %2$s
                @State(Scope.Thread)
                @BenchmarkMode(Mode.AverageTime)
                @OutputTimeUnit(TimeUnit.NANOSECONDS)
                @Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
                @Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
                @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
                public class %3$sLastBenchmark {
                    private final %3$sFlow flow = %3$sFlow.create();
                    private int x = 7;

                    @Setup
                    public void requireAgreement() {
                        Agreement.require(flow.run(x), %3$sByHand.run(x));
                    }

                    @Benchmark
                    public int leat() {
                        return flow.run(x++).%4$s();
                    }

                    @Benchmark
                    public int byHand() {
                        return %3$sByHand.run(x++).%4$s();
                    }
                }
                """.formatted(PACKAGE, GENERATED, graph.name(), name(graph.size() - 1));
    }
}
