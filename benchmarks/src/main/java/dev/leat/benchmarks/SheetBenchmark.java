package dev.leat.benchmarks;

import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Node.Kind;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One input of ten changes, and the last of a thousand values is read: in a sheet, in a sheet of the flow as a graph,
 * in code with flags written by hand in two ways, and by computing everything again.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xbatch")
public class SheetBenchmark {
    @Benchmark
    public int leatSheet(Inputs inputs, Sheet state) {
        return state.update(inputs.reached, inputs.next++);
    }

    @Benchmark
    public int leatGraphSheet(Inputs inputs, OfGraph state) {
        return state.update(inputs.reached, inputs.next++);
    }

    @Benchmark
    public int byHandStraight(Inputs inputs, Straight state) {
        return state.update(inputs.reached, inputs.next++);
    }

    @Benchmark
    public int byHandRecursive(Inputs inputs, Recursive state) {
        return state.update(inputs.reached, inputs.next++);
    }

    @Benchmark
    public int leatFullRun(Inputs inputs, FullRun state) {
        return state.update(inputs.reached, inputs.next++);
    }

    /** Which of the steps the changed input reaches, and what it is set to. */
    @State(Scope.Thread)
    public static class Inputs {
        @Param({"1 %", "10 %", "100 %"})
        String reached = "1 %";

        private int next = 7;

        /** Nothing is timed unless all agree. */
        @Setup
        public void requireAgreement() {
            Sheet sheet = new Sheet();
            OfGraph ofGraph = new OfGraph();
            Straight straight = new Straight();
            Recursive recursive = new Recursive();
            FullRun fullRun = new FullRun();
            for (int value = 1; value < 5; value++) {
                int expected = fullRun.update(reached, value);
                if (sheet.update(reached, value) != expected
                        || ofGraph.update(reached, value) != expected
                        || straight.update(reached, value) != expected
                        || recursive.update(reached, value) != expected) {
                    throw new IllegalStateException("Not all make " + expected);
                }
            }
        }
    }

    /** A sheet with all inputs set. */
    @State(Scope.Thread)
    public static class Sheet {
        private final Sheet1000FlowSheet sheet = Sheet1000Flow.create()
                .sheet()
                .all(0)
                .section0(0)
                .section1(0)
                .section2(0)
                .section3(0)
                .section4(0)
                .section5(0)
                .section6(0)
                .section7(0)
                .few(0);

        int update(String reached, int value) {
            switch (reached) {
                case "1 %" -> sheet.few(value);
                case "10 %" -> sheet.section3(value);
                default -> sheet.all(value);
            }
            return sheet.v999();
        }
    }

    /** A sheet of the flow as a graph, with all inputs set. */
    @State(Scope.Thread)
    public static class OfGraph {
        private static final Key<Integer> ALL = Key.of("all", int.class);
        private static final Key<Integer> SECTION = Key.of("section3", int.class);
        private static final Key<Integer> FEW = Key.of("few", int.class);
        private static final Key<Integer> LAST = Key.of("v999", int.class);

        private final GraphSheet sheet = GraphSheet.of(Sheet1000Flow.graph());

        public OfGraph() {
            for (Node input : sheet.graph().nodes(Kind.INPUT)) {
                sheet.set(Key.of(input.name(), int.class), 0);
            }
        }

        int update(String reached, int value) {
            Key<Integer> input = switch (reached) {
                case "1 %" -> FEW;
                case "10 %" -> SECTION;
                default -> ALL;
            };
            return sheet.set(input, value).get(LAST);
        }
    }

    @State(Scope.Thread)
    public static class Straight {
        private final Sheet1000Straight sheet = new Sheet1000Straight();

        int update(String reached, int value) {
            switch (reached) {
                case "1 %" -> sheet.few(value);
                case "10 %" -> sheet.section3(value);
                default -> sheet.all(value);
            }
            return sheet.v999();
        }
    }

    @State(Scope.Thread)
    public static class Recursive {
        private final Sheet1000Recursive sheet = new Sheet1000Recursive();

        int update(String reached, int value) {
            switch (reached) {
                case "1 %" -> sheet.few(value);
                case "10 %" -> sheet.section3(value);
                default -> sheet.all(value);
            }
            return sheet.v999();
        }
    }

    /** Keeps the inputs that are not changed at 0. */
    @State(Scope.Thread)
    public static class FullRun {
        private final Sheet1000Flow flow = Sheet1000Flow.create();

        int update(String reached, int value) {
            int few = reached.equals("1 %") ? value : 0;
            int section = reached.equals("10 %") ? value : 0;
            int all = reached.equals("100 %") ? value : 0;
            return flow.run(all, 0, 0, 0, section, 0, 0, 0, 0, few).v999();
        }
    }
}
