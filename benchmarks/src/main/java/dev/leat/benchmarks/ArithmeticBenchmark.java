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
    private final Arithmetic5Flow arithmetic5 = Arithmetic5Flow.create();
    private final Arithmetic20Flow arithmetic20 = Arithmetic20Flow.create();
    private final Arithmetic100Flow arithmetic100 = Arithmetic100Flow.create();
    private final Arithmetic1000Flow arithmetic1000 = Arithmetic1000Flow.create();
    private final Arithmetic10000Flow arithmetic10000 = Arithmetic10000Flow.create();

    private int x = 7;

    @Benchmark
    public Object flow5() {
        return arithmetic5.run(x++);
    }

    @Benchmark
    public Object hand5() {
        return Arithmetic5ByHand.run(x++);
    }

    @Benchmark
    public int flow5Last() {
        return arithmetic5.run(x++).v4();
    }

    @Benchmark
    public int hand5Last() {
        return Arithmetic5ByHand.run(x++).v4();
    }

    @Benchmark
    public Object flow20() {
        return arithmetic20.run(x++);
    }

    @Benchmark
    public Object hand20() {
        return Arithmetic20ByHand.run(x++);
    }

    @Benchmark
    public int flow20Last() {
        return arithmetic20.run(x++).v19();
    }

    @Benchmark
    public int hand20Last() {
        return Arithmetic20ByHand.run(x++).v19();
    }

    @Benchmark
    public Object flow100() {
        return arithmetic100.run(x++);
    }

    @Benchmark
    public Object hand100() {
        return Arithmetic100ByHand.run(x++);
    }

    @Benchmark
    public int flow100Last() {
        return arithmetic100.run(x++).v99();
    }

    @Benchmark
    public int hand100Last() {
        return Arithmetic100ByHand.run(x++).v99();
    }

    @Benchmark
    public Object flow1000() {
        return arithmetic1000.run(x++);
    }

    /** In methods of 100 steps. */
    @Benchmark
    public Object hand1000() {
        return Arithmetic1000ByHand.run(x++);
    }

    /** In one method, which HotSpot does not compile. */
    @Benchmark
    public Object naive1000() {
        return Arithmetic1000InOneMethod.run(x++);
    }

    @Benchmark
    @Warmup(iterations = 10, time = 1)
    public Object flow10000() {
        return arithmetic10000.run(x++);
    }

    /** In methods of 100 steps; in one method javac would refuse them: over 64 KiB of bytecode. */
    @Benchmark
    @Warmup(iterations = 10, time = 1)
    public Object hand10000() {
        return Arithmetic10000ByHand.run(x++);
    }

    /** Nothing is timed unless it gives the right answers. */
    @Setup
    public void requireEqual() {
        Twins.requireEqual(arithmetic5.run(x), Arithmetic5ByHand.run(x));
        Twins.requireEqual(arithmetic20.run(x), Arithmetic20ByHand.run(x));
        Twins.requireEqual(arithmetic100.run(x), Arithmetic100ByHand.run(x));
        Twins.requireEqual(arithmetic1000.run(x), Arithmetic1000ByHand.run(x));
        Twins.requireEqual(arithmetic1000.run(x), Arithmetic1000InOneMethod.run(x));
        Twins.requireEqual(arithmetic10000.run(x), Arithmetic10000ByHand.run(x));
    }
}
