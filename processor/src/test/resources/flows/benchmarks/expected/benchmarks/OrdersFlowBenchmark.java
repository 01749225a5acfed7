package benchmarks;

import dev.leat.GeneratedFlow;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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

/** Times the ways of running {@link Orders}, and the same calls written by hand. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsPrepend = {"-Xmx2g", "-XX:InitialRAMPercentage=50", "-XX:MaxHeapFreeRatio=100", "-XX:+AlwaysPreTouch"})
public class OrdersFlowBenchmark {
    /** What the flow runs on. */
    @Param({"small", "large", "rude", "high"})
    public String sample;

    private OrdersFlow flow;
    private List<Integer> prices;
    private String note;
    private boolean polite;
    private int percent;
    private int scale;

    @Setup
    public void prepare() throws Exception {
        this.flow = new OrdersFlow(Orders.orders(), Orders::paper);
        switch (this.sample) {
            case "small" -> {
                Orders.Row row = Orders.small();
                this.prices = row.prices();
                this.note = row.note();
                this.polite = Orders.rather();
                this.percent = Rates.percent();
                this.scale = Rates.scale();
            }
            case "large" -> {
                Orders.Row row = Orders.large();
                this.prices = row.prices();
                this.note = row.note();
                this.polite = Orders.rather();
                this.percent = Rates.percent();
                this.scale = Rates.scale();
            }
            case "rude" -> {
                Orders.Row row = Orders.small();
                this.prices = row.prices();
                this.note = row.note();
                this.polite = Orders.rude();
                this.percent = Rates.percent();
                this.scale = Rates.scale();
            }
            case "high" -> {
                Orders.Row row = Orders.small();
                this.prices = row.prices();
                this.note = row.note();
                this.polite = Orders.rather();
                this.percent = Rates.high();
                this.scale = Rates.scale();
            }
            default -> throw new IllegalArgumentException("No sample " + this.sample);
        }
    }

    @Benchmark
    public Object run() throws IOException {
        return flow.run(prices, note, polite, percent, scale);
    }

    @Benchmark
    public Object byHand() throws IOException {
        Orders.Range range = Orders.range(prices);
        int least = range.least();
        int most = range.most();
        int rate = Rates.rate(percent, scale);
        int total = flow.orders.total(prices, rate);
        String receipt = Orders.receipt(total, least, note, polite);
        try (StringReader paper = flow.paperProvider.get()) {
            int prepare = Orders.prepare(paper, receipt);
            return new Outputs(range, least, most, rate, total, receipt, prepare);
        }
    }

    @GeneratedFlow(Orders.class)
    private record Outputs(Orders.Range range, int least, int most, int rate, int total,
            String receipt, int prepare) {}
}
