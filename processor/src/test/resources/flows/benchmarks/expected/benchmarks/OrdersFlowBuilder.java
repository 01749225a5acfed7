package benchmarks;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.OnDemand;
import dev.leat.runtime.Opened;
import dev.leat.runtime.Replacement;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link OrdersFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
final class OrdersFlowBuilder {
    private Replacement<Orders> orders;
    private Replacement<Provider<StringReader>> paper;
    private Replacement<Orders.Range> range;
    private Replacement<Integer> least;
    private Replacement<Integer> most;
    private Replacement<Integer> rate;
    private Replacement<Integer> total;
    private Replacement<String> receipt;
    private Replacement<Integer> prepare;

    OrdersFlowBuilder() {}

    private OrdersFlowBuilder(OrdersFlowBuilder original) {
        this.orders = original.orders;
        this.paper = original.paper;
        this.range = original.range;
        this.least = original.least;
        this.most = original.most;
        this.rate = original.rate;
        this.total = original.total;
        this.receipt = original.receipt;
        this.prepare = original.prepare;
    }

    /** Gives the flow its {@code orders}. */
    public OrdersFlowBuilder orders(Orders orders) {
        this.orders = new Replacement<>(orders);
        return this;
    }

    /** Gives the flow its {@code paper}. */
    public OrdersFlowBuilder paper(Provider<StringReader> paper) {
        this.paper = new Replacement<>(paper);
        return this;
    }

    /** Replaces the value {@code range}. */
    public OrdersFlowBuilder range(Orders.Range range) {
        this.range = new Replacement<>(range);
        return this;
    }

    /** Replaces the value {@code least}. */
    public OrdersFlowBuilder least(int least) {
        this.least = new Replacement<>(least);
        return this;
    }

    /** Replaces the value {@code most}. */
    public OrdersFlowBuilder most(int most) {
        this.most = new Replacement<>(most);
        return this;
    }

    /** Replaces the value {@code rate}. */
    public OrdersFlowBuilder rate(int rate) {
        this.rate = new Replacement<>(rate);
        return this;
    }

    /** Replaces the value {@code total}. */
    public OrdersFlowBuilder total(int total) {
        this.total = new Replacement<>(total);
        return this;
    }

    /** Replaces the value {@code receipt}. */
    public OrdersFlowBuilder receipt(String receipt) {
        this.receipt = new Replacement<>(receipt);
        return this;
    }

    /** Replaces the value {@code prepare}. */
    public OrdersFlowBuilder prepare(int prepare) {
        this.prepare = new Replacement<>(prepare);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public OrdersFlow build() {
        return new Replaced(new OrdersFlowBuilder(this),
                Replacement.given(this.orders, "OrdersFlow", "orders"),
                Replacement.given(this.paper, "OrdersFlow", "paper"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Orders.class)
    private static final class Replaced extends OrdersFlow {
        private final OrdersFlowBuilder replaced;

        Replaced(OrdersFlowBuilder replaced, Orders orders, Provider<StringReader> paperProvider) {
            super(orders, paperProvider);
            this.replaced = replaced;
        }

        @Override
        public OrdersFlow.Outputs run(List<Integer> prices, String note, boolean polite,
                int percent, int scale) throws IOException {
            Orders.Range range = replaced.range == null ? Orders.range(prices)
                    : replaced.range.value();
            int least = replaced.least == null ? range.least() : replaced.least.value();
            int most = replaced.most == null ? range.most() : replaced.most.value();
            int rate = replaced.rate == null ? Rates.rate(percent, scale) : replaced.rate.value();
            int total = replaced.total == null ? orders.total(prices, rate)
                    : replaced.total.value();
            String receipt = replaced.receipt == null ? Orders.receipt(total, least, note, polite)
                    : replaced.receipt.value();
            try (Opened opened = new Opened()) {
                OnDemand<StringReader> paper = opened.onDemand(paperProvider::get);
                int prepare = replaced.prepare == null ? Orders.prepare(paper.get(), receipt)
                        : replaced.prepare.value();
                return new OrdersFlow.Outputs(range, least, most, rate, total, receipt, prepare);
            }
        }
    }
}
