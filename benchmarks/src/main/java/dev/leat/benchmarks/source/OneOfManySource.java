package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.call;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.name;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;

/** Where one value of many is asked for: lazily, as a target, by hand, and by making all. */
final class OneOfManySource {
    private OneOfManySource() {}

    static String flow(Graph graph) {
        return FlowSource.of(
                graph,
                PACKAGE,
                graph.name(),
                "(ways = Way.LAZY, targets = \"" + asked(graph) + "\", replaceable = false)");
    }

    /** What one would write instead of lazy values: a field for each, and a field that says whether it is there. */
    static String byHand(Graph graph) {
        return """
                package %1$s;

                import javax.annotation.processing.Generated;

                %2$s
                final class %3$sByHand {
                    private final int x;
                %4$s

                    %3$sByHand(int x) {
                        this.x = x;
                    }

                %5$s
                }
                """.formatted(
                PACKAGE,
                GENERATED,
                graph.name(),
                lines(
                        graph.steps(),
                        step -> "    private int " + name(step) + ";\n    private boolean " + name(step) + "Made;"),
                lines(graph.steps(), step -> accessor(graph, step)));
    }

    private static String accessor(Graph graph, Step step) {
        return """
                    int %1$s() {
                        if (!%1$sMade) {
                            %1$s = %2$s;
                            %1$sMade = true;
                        }
                        return %1$s;
                    }
                """.formatted(
                name(step), call(graph.name(), step, taken -> taken == Step.INPUT ? name(taken) : name(taken) + "()"));
    }

    static String benchmark(Graph graph) {
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
                public class %3$sBenchmark {
                    private final %3$sFlow flow = %3$sFlow.create();
                    private int x = 7;

                    @Setup
                    public void requireAgreement() {
                        int made = flow.run(x).%4$s();
                        if (flow.lazy(x).%4$s() != made
                                || flow.run%5$s(x) != made
                                || new %3$sByHand(x).%4$s() != made) {
                            throw new IllegalStateException("The ways do not agree");
                        }
                    }

                    @Benchmark
                    public int lazy() {
                        return flow.lazy(x++).%4$s();
                    }

                    @Benchmark
                    public int target() {
                        return flow.run%5$s(x++);
                    }

                    @Benchmark
                    public int byHand() {
                        return new %3$sByHand(x++).%4$s();
                    }

                    @Benchmark
                    public int run() {
                        return flow.run(x++).%4$s();
                    }
                }
                """.formatted(
                PACKAGE, GENERATED, graph.name(), asked(graph), asked(graph).replace('v', 'V'));
    }

    private static String asked(Graph graph) {
        return name(graph.madeBy(10));
    }
}
