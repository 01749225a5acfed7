package accounts;

import dev.leat.GeneratedFlow;
import java.io.IOException;
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

/** Times the ways of running {@link Account}, and the same calls written by hand. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsPrepend = {"-Xmx2g", "-XX:InitialRAMPercentage=50", "-XX:MaxHeapFreeRatio=100", "-XX:+AlwaysPreTouch"})
public class AccountFlowBenchmark {
    /** What the flow runs on. */
    @Param({"coffee"})
    public String sample;

    private AccountFlow flow;
    private Account.Entry entry;
    private Map<String, List<Account.Entry>> previousShape;
    private String previousLast;

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
    }

    @Benchmark
    public Object run() throws IOException {
        return flow.runAfter(entry, previousShape, previousLast);
    }

    @Benchmark
    public Object byHand() throws IOException {
        try (Account.Connection connection = flow.connectionProvider.get()) {
            Account.Booking booking = flow.account.booking(previousShape, entry, connection);
            Map<String, List<Account.Entry>> shape = booking.shape();
            int count = booking.count();
            String last = Account.last(entry);
            String line = Account.line(previousLast, last, count);
            String unit = Account.unit();
            String balance = flow.account.balance(shape, unit);
            int length = Account.length(last, flow.text);
            return new Outputs(booking, shape, count, last, line, unit, balance, length);
        }
    }

    @GeneratedFlow(Account.class)
    private record Outputs(Account.Booking booking, Map<String, List<Account.Entry>> shape,
            int count, String last, String line, String unit, String balance, int length) {}
}
