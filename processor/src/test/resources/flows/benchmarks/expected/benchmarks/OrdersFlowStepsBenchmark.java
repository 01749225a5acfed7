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
import org.openjdk.jmh.annotations.TearDown;

/** Times each processor of {@link Orders} by itself. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsPrepend = {"-Xmx2g", "-XX:InitialRAMPercentage=50", "-XX:MaxHeapFreeRatio=100", "-XX:+AlwaysPreTouch"})
public class OrdersFlowStepsBenchmark {
    /** What the flow runs on. */
    @Param({"small", "large", "rude", "high"})
    public String sample;

    private OrdersFlow flow;
    private List<Integer> prices;
    private String note;
    private boolean polite;
    private int percent;
    private int scale;
    private int least;
    private int rate;
    private int total;
    private String receipt;
    private StringReader paper;

    @Setup
    public void prepare2() throws Exception {
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
        OrdersFlow.Outputs outputs = flow.run(prices, note, polite, percent, scale);
        this.least = outputs.least();
        this.rate = outputs.rate();
        this.total = outputs.total();
        this.receipt = outputs.receipt();
        this.paper = flow.paperProvider.get();
    }

    @TearDown
    public void tearDown() throws Exception {
        paper.close();
    }

    @Benchmark
    public Object range() {
        return Orders.range(prices);
    }

    @Benchmark
    public int rate() {
        return Rates.rate(percent, scale);
    }

    @Benchmark
    public int total() {
        return flow.orders.total(prices, rate);
    }

    @Benchmark
    public Object receipt() throws IOException {
        return Orders.receipt(total, least, note, polite);
    }

    @Benchmark
    public int prepare() throws IOException {
        return Orders.prepare(paper, receipt);
    }
}
