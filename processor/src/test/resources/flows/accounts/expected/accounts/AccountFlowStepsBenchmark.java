package accounts;

import dev.leat.GeneratedFlow;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.TearDown;

/** Times each processor of {@link Account} by itself. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsPrepend = {"-Xmx2g", "-XX:InitialRAMPercentage=50", "-XX:MaxHeapFreeRatio=100", "-XX:+AlwaysPreTouch"})
public class AccountFlowStepsBenchmark {
    /** What the flow runs on. */
    @Param({"coffee"})
    public String sample;

    private AccountFlow flow;
    private Account.Entry entry;
    private Map<String, List<Account.Entry>> previousShape;
    private String previousLast;
    private Map<String, List<Account.Entry>> shape;
    private int count;
    private String last;
    private String unit;
    private Account.Connection connection;

    @Setup
    public void prepare() throws Exception {
        this.flow = new AccountFlow(new Account(), Account::connection, Account.text());
        AccountFlow.State saved = flow.open().state();
        this.previousShape = saved.shape();
        this.previousLast = saved.last();
        switch (this.sample) {
            case "coffee" -> {
                this.entry = Account.coffee();
            }
            default -> throw new IllegalArgumentException("No sample " + this.sample);
        }
        AccountFlow.Outputs outputs = flow.runAfter(entry, previousShape, previousLast);
        this.shape = outputs.shape();
        this.count = outputs.count();
        this.last = outputs.last();
        this.unit = outputs.unit();
        this.connection = flow.connectionProvider.get();
    }

    @TearDown
    public void tearDown() throws Exception {
        connection.close();
    }

    @Benchmark
    public Object booking() {
        return flow.account.booking(previousShape, entry, connection);
    }

    @Benchmark
    public Object last() {
        return Account.last(entry);
    }

    @Benchmark
    public Object line() {
        return Account.line(previousLast, last, count);
    }

    @Benchmark
    public Object unit() {
        return Account.unit();
    }

    @Benchmark
    public Object balance() {
        return flow.account.balance(shape, unit);
    }

    @Benchmark
    public int length() {
        return Account.length(last, flow.text);
    }
}
