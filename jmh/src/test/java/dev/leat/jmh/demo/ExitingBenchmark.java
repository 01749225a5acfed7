package dev.leat.jmh.demo;

import org.openjdk.jmh.annotations.Benchmark;

/** Takes the JVM with it. */
public class ExitingBenchmark {
    @Benchmark
    public int halting() {
        Runtime.getRuntime().halt(7);
        return 0;
    }
}
