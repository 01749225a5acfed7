package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;

import dev.leat.benchmarks.graph.Graph;
import java.util.Arrays;
import java.util.List;

/**
 * The benchmark of one graph: a method for each contender, and what it readies in a state of its own. HotSpot compiles
 * while the benchmark waits ({@code -Xbatch}), so that no warm-up ends too early.
 */
final class BenchmarkSource {
    private BenchmarkSource() {}

    static String of(Graph graph) {
        List<Contender> contenders = Arrays.stream(Contender.values())
                .filter(contender -> contender.takesPart(graph))
                .toList();
        return """
                package %s;

                import dev.leat.benchmarks.graph.Graphs;
                import dev.leat.benchmarks.peer.*;
                import java.util.concurrent.TimeUnit;
                import javax.annotation.processing.Generated;
                import org.openjdk.jmh.annotations.*;

                %s
                @BenchmarkMode(Mode.AverageTime)
                @OutputTimeUnit(TimeUnit.NANOSECONDS)
                @Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
                public class %sBenchmark {
                %s
                }
                """.formatted(
                        PACKAGE, GENERATED, graph.name(), lines(contenders, contender -> contender(graph, contender)));
    }

    private static String contender(Graph graph, Contender contender) {
        return """
                    @Benchmark
                    @Fork(jvmArgsAppend = {"-Xbatch"%6$s})
                    @Warmup(iterations = %7$d, time = 500, timeUnit = TimeUnit.MILLISECONDS)
                    public Object %1$s(%2$s state) {
                        return state.run();
                    }

                    @State(Scope.Thread)
                    public static class %2$s {
                        %3$s
                        private int x = 7;

                        @Setup
                        public void requireAgreement() {
                            Agreement.require(run(), %5$sByHand.run(7));
                        }

                        Object run() {
                            return %4$s;
                        }
                    }
                """.formatted(
                        contender.method(),
                        contender.state(),
                        contender.readied(graph),
                        contender.call(graph),
                        graph.name(),
                        contender.jvmArguments(graph),
                        contender.warmUps(graph));
    }
}
