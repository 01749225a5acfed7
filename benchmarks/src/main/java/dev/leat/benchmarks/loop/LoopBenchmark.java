package dev.leat.benchmarks.loop;

import dev.leat.benchmarks.Agreement;
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

/** A loop of a flow against the loop that one would write. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class LoopBenchmark {
    @Param
    public Kind kind = Kind.NUMBERS;

    @Param({"10", "1000", "1000000"})
    public int elements = 10;

    private Workload workload = new Numbers(0);

    /** The workloads. */
    public enum Kind {
        NUMBERS,
        ITEMS,
        NESTED,
        FILTERED,
        COLLECTED,
        PASSES;

        Workload of(int elements) {
            return switch (this) {
                case NUMBERS -> new Numbers(elements);
                case ITEMS -> new Items(elements);
                case NESTED -> new Nested(elements);
                case FILTERED -> new Filtered(elements);
                case COLLECTED -> new Collected(elements);
                case PASSES -> new Passes(elements);
            };
        }
    }

    @Setup
    public void requireAgreement() {
        workload = kind.of(elements);
        Agreement.requireEqual(workload.byHand(), workload.leat(), workload.stream());
    }

    @Benchmark
    public Object leat() {
        return workload.leat();
    }

    @Benchmark
    public Object byHand() {
        return workload.byHand();
    }

    @Benchmark
    public Object stream() {
        return workload.stream();
    }
}
