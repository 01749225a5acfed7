package dev.leat.jmh.demo;

import org.openjdk.jmh.annotations.Benchmark;

/** One contender works, one does not. */
public class BrokenBenchmark {
    @Benchmark
    public int works() {
        return 42;
    }

    @Benchmark
    public int throwing() {
        throw new IllegalStateException("The mill stands still");
    }
}
