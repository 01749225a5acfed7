package benchmarks;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Orders} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["prices<br/>List&lt;Integer&gt;"])
 *   i1(["note<br/>String"])
 *   i2(["polite<br/>boolean"])
 *   i3(["percent<br/>int"])
 *   i4(["scale<br/>int"])
 *   d5[/"paper<br/>StringReader"/]
 *   s6["range<br/>Orders.Range"]
 *   s7("least<br/>int")
 *   s8("most<br/>int")
 *   s9["rate<br/>int"]
 *   s10["total<br/>int"]
 *   s11["receipt<br/>String"]
 *   s12["prepare<br/>int"]
 *   i0 --> s6
 *   s6 --> s7
 *   s6 --> s8
 *   i3 --> s9
 *   i4 --> s9
 *   i0 --> s10
 *   s9 --> s10
 *   s10 --> s11
 *   s7 --> s11
 *   i1 --> s11
 *   i2 --> s11
 *   d5 -.-> s12
 *   s11 --> s12
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
class OrdersFlow {
    final Orders orders;
    final Provider<StringReader> paperProvider;

    @Inject
    OrdersFlow(Orders orders, Provider<StringReader> paperProvider) {
        this.orders = orders;
        this.paperProvider = paperProvider;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static OrdersFlowBuilder builder() {
        return new OrdersFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(List<Integer> prices, String note, boolean polite, int percent, int scale)
            throws IOException {
        Orders.Range range = Orders.range(prices);
        int least = range.least();
        int most = range.most();
        int rate = Rates.rate(percent, scale);
        int total = orders.total(prices, rate);
        String receipt = Orders.receipt(total, least, note, polite);
        try (StringReader paper = paperProvider.get()) {
            int prepare = Orders.prepare(paper, receipt);
            return new Outputs(range, least, most, rate, total, receipt, prepare);
        }
    }

    /** The values of one run of {@link OrdersFlow}. */
    @GeneratedFlow(Orders.class)
    public static final class Outputs {
        private final Orders.Range range;
        private final int least;
        private final int most;
        private final int rate;
        private final int total;
        private final String receipt;
        private final int prepare;

        Outputs(Orders.Range range, int least, int most, int rate, int total, String receipt,
                int prepare) {
            this.range = range;
            this.least = least;
            this.most = most;
            this.rate = rate;
            this.total = total;
            this.receipt = receipt;
            this.prepare = prepare;
        }

        /** Made by {@code range(prices)}. */
        public Orders.Range range() {
            return range;
        }

        /** The component of {@code range}. */
        public int least() {
            return least;
        }

        /** The component of {@code range}. */
        public int most() {
            return most;
        }

        /** Made by {@code Rates.rate(percent, scale)}. */
        public int rate() {
            return rate;
        }

        /** Made by {@code total(prices, rate)}. */
        public int total() {
            return total;
        }

        /** Made by {@code receipt(total, least, note, polite)}. */
        public String receipt() {
            return receipt;
        }

        /** Made by {@code prepare(paper, receipt)}. */
        public int prepare() {
            return prepare;
        }

        @Override
        public String toString() {
            return "Outputs[range=" + range + ", least=" + least + ", most=" + most
                    + ", rate=" + rate + ", total=" + total + ", receipt=" + receipt
                    + ", prepare=" + prepare + "]";
        }
    }
}
