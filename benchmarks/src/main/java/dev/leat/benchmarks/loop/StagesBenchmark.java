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

/** Four stages for each element, by what is no loop. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class StagesBenchmark {
    @Param
    public Kind kind = Kind.NUMBERS;

    @Param({"10", "1000", "1000000"})
    public int elements = 10;

    private StagedWorkload workload = new Numbers(0);

    /** The workloads. */
    public enum Kind {
        NUMBERS,
        ITEMS;

        StagedWorkload of(int elements) {
            return this == NUMBERS ? new Numbers(elements) : new Items(elements);
        }
    }

    @Setup
    public void requireAgreement() {
        workload = kind.of(elements);
        Agreement.requireEqual(workload.byHand(), workload.runs(), workload.reactor(), workload.rxJava());
    }

    @Benchmark
    public Object byHand() {
        return workload.byHand();
    }

    @Benchmark
    public Object runs() {
        return workload.runs();
    }

    @Benchmark
    public Object reactor() {
        return workload.reactor();
    }

    @Benchmark
    public Object rxJava() {
        return workload.rxJava();
    }
}
