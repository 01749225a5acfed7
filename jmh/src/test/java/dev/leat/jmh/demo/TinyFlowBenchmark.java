package dev.leat.jmh.demo;

import dev.leat.GeneratedFlow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What would be generated for {@link Tiny}. */
@State(Scope.Thread)
@GeneratedFlow(Tiny.class)
public class TinyFlowBenchmark {
    @Param("small")
    public String sample;

    @Benchmark
    public Object run() {
        return Tiny.text(Tiny.doubled(sample.length()));
    }

    @Benchmark
    public Object byHand() {
        return Integer.toString(2 * sample.length());
    }
}
