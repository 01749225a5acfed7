package dev.leat.jmh.demo;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Allocates as many bytes as it is told, and a header of 16. */
@State(Scope.Thread)
public class AllocationBenchmark {
    @Param({"1000", "2000"})
    public int size;

    @Benchmark
    public Object array() {
        return new byte[size];
    }

    @Benchmark
    public Object byHand() {
        return this;
    }
}
