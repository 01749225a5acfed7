package dev.leat.jmh.demo;

import dev.leat.GeneratedFlow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What would be generated for the steps of {@link Tiny}. */
@State(Scope.Thread)
@GeneratedFlow(Tiny.class)
public class TinyFlowStepsBenchmark {
    @Param("small")
    public String sample;

    @Benchmark
    public int doubled() {
        return Tiny.doubled(sample.length());
    }

    @Benchmark
    public String text() {
        return Tiny.text(10);
    }
}
