package dev.leat.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Steps of a multiplication and an addition each: nothing else to hide the cost of the flow. Where only the last value
 * is asked for, HotSpot may leave out the outputs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ArithmeticBenchmark {
    private int x = 7;

    int next() {
        return x++;
    }

    /** All values of 5 steps. */
    public static class Steps5 extends ArithmeticBenchmark {
        private final Arithmetic5Flow flow = Arithmetic5Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic5ByHand.run(7));
        }

        @Benchmark
        public Object run() {
            return flow.run(next());
        }

        @Benchmark
        public Object byHand() {
            return Arithmetic5ByHand.run(next());
        }
    }

    /** The last value of 5 steps. */
    public static class Steps5Last extends ArithmeticBenchmark {
        private final Arithmetic5Flow flow = Arithmetic5Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic5ByHand.run(7));
        }

        @Benchmark
        public int run() {
            return flow.run(next()).v4();
        }

        @Benchmark
        public int byHand() {
            return Arithmetic5ByHand.run(next()).v4();
        }
    }

    /** All values of 20 steps. */
    public static class Steps20 extends ArithmeticBenchmark {
        private final Arithmetic20Flow flow = Arithmetic20Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic20ByHand.run(7));
        }

        @Benchmark
        public Object run() {
            return flow.run(next());
        }

        @Benchmark
        public Object byHand() {
            return Arithmetic20ByHand.run(next());
        }
    }

    /** The last value of 20 steps. */
    public static class Steps20Last extends ArithmeticBenchmark {
        private final Arithmetic20Flow flow = Arithmetic20Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic20ByHand.run(7));
        }

        @Benchmark
        public int run() {
            return flow.run(next()).v19();
        }

        @Benchmark
        public int byHand() {
            return Arithmetic20ByHand.run(next()).v19();
        }
    }

    /** All values of 100 steps. */
    public static class Steps100 extends ArithmeticBenchmark {
        private final Arithmetic100Flow flow = Arithmetic100Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic100ByHand.run(7));
        }

        @Benchmark
        public Object run() {
            return flow.run(next());
        }

        @Benchmark
        public Object byHand() {
            return Arithmetic100ByHand.run(next());
        }
    }

    /** The last value of 100 steps. */
    public static class Steps100Last extends ArithmeticBenchmark {
        private final Arithmetic100Flow flow = Arithmetic100Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic100ByHand.run(7));
        }

        @Benchmark
        public int run() {
            return flow.run(next()).v99();
        }

        @Benchmark
        public int byHand() {
            return Arithmetic100ByHand.run(next()).v99();
        }
    }

    /** All values of 1,000 steps. */
    public static class Steps1000 extends ArithmeticBenchmark {
        private final Arithmetic1000Flow flow = Arithmetic1000Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic1000ByHand.run(7));
            Twins.requireEqual(flow.run(7), Arithmetic1000InOneMethod.run(7));
        }

        @Benchmark
        public Object run() {
            return flow.run(next());
        }

        /** In methods of 100 steps. */
        @Benchmark
        public Object byHand() {
            return Arithmetic1000ByHand.run(next());
        }

        /** In one method, which HotSpot does not compile. */
        @Benchmark
        public Object inOneMethod() {
            return Arithmetic1000InOneMethod.run(next());
        }
    }

    /** All values of 10,000 steps. */
    public static class Steps10000 extends ArithmeticBenchmark {
        private final Arithmetic10000Flow flow = Arithmetic10000Flow.create();

        /** Nothing is timed unless it gives the right answers. */
        @Setup
        public void requireEqual() {
            Twins.requireEqual(flow.run(7), Arithmetic10000ByHand.run(7));
        }

        @Benchmark
        @Warmup(iterations = 10, time = 1)
        public Object run() {
            return flow.run(next());
        }

        /** In methods of 100 steps; in one method javac would refuse them: over 64 KiB of bytecode. */
        @Benchmark
        @Warmup(iterations = 10, time = 1)
        public Object byHand() {
            return Arithmetic10000ByHand.run(next());
        }
    }
}
