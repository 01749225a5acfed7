package accounts;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Spread;
import dev.leat.Way;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several values kept, one of them a component, with what is opened for each run. */
@Flow(ways = Way.BENCHMARK)
public class Account {
    static final List<String> LOG = new ArrayList<>();

    public enum Currency {
        EUR,
        USD
    }

    public record Money(BigDecimal amount, Currency currency) {}

    public record Entry(String text, Money money) {}

    public record Booking(Map<String, List<Entry>> shape, int count) {}

    public record Connection(String name) implements AutoCloseable {
        public Connection {
            LOG.add("open " + name);
        }

        @Override
        public void close() throws IOException {
            LOG.add("close " + name);
        }
    }

    @Sample("entry")
    static Entry coffee() {
        return new Entry("coffee", new Money(new BigDecimal("2.50"), Currency.EUR));
    }

    @Sample("connection")
    static Connection connection() {
        return new Connection("sample");
    }

    @Initial("shape")
    Map<String, List<Entry>> load(@Depends(scope = Scope.RUN) Connection connection) throws IOException {
        LOG.add("load by " + connection.name());
        return Map.of("cash", List.of());
    }

    @Initial
    static @Nullable String last() {
        return null;
    }

    @Processor
    @Spread
    Booking booking(
            @Previous Map<String, List<Entry>> shape,
            @Input Entry entry,
            @Depends(scope = Scope.RUN) Connection connection) {
        List<Entry> entries = new ArrayList<>(shape.get("cash"));
        entries.add(entry);
        return new Booking(Map.of("cash", entries), entries.size());
    }

    @Processor
    static @Nullable String last(@Input Entry entry) {
        return entry.text();
    }

    @Processor
    static String line(@Previous @Nullable String last, @From("last") @Nullable String now, int count) {
        return count + ". " + now + " after " + last;
    }

    @Processor
    String balance(Map<String, List<Entry>> shape, String unit) {
        return shape.get("cash").stream()
                        .map(entry -> entry.money().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                + unit;
    }

    @Processor
    static String unit() {
        return " EUR";
    }

    @Processor
    static int length(@Nullable String last, @Depends StringBuilder text) {
        return text.append(last).length();
    }

    @Sample
    static StringBuilder text() {
        return new StringBuilder();
    }
}
