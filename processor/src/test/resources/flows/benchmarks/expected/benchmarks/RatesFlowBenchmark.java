package benchmarks;

import dev.leat.GeneratedFlow;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Times the ways of running {@link Rates}, and the same calls written by hand. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Rates.class)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsPrepend = {"-Xmx2g", "-XX:InitialRAMPercentage=50", "-XX:MaxHeapFreeRatio=100", "-XX:+AlwaysPreTouch"})
public class RatesFlowBenchmark {
    /** What the flow runs on. */
    @Param({"percent+scale", "high"})
    public String sample;

    private RatesFlow flow;
    private int percent;
    private int scale;

    @Setup
    public void prepare() throws Exception {
        this.flow = RatesFlow.create();
        switch (this.sample) {
            case "percent+scale" -> {
                this.percent = Rates.percent();
                this.scale = Rates.scale();
            }
            case "high" -> {
                this.percent = Rates.high();
                this.scale = Rates.scale();
            }
            default -> throw new IllegalArgumentException("No sample " + this.sample);
        }
    }

    @Benchmark
    public Object run() {
        return flow.run(percent, scale);
    }

    @Benchmark
    public Object byHand() {
        int rate = Rates.rate(percent, scale);
        return new Outputs(rate);
    }

    @GeneratedFlow(Rates.class)
    private record Outputs(int rate) {}
}
