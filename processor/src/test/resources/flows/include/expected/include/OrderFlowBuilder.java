package include;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link OrderFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Order.class)
final class OrderFlowBuilder {
    private Replacement<Billing> billing;
    private Replacement<Shipping> shipping;
    private Replacement<StringBuilder> log;
    private Replacement<Double> weight;
    private Replacement<Double> net;
    private Replacement<Double> postage;
    private Replacement<Double> total;
    private Replacement<String> label;
    private Replacement<String> summary;

    OrderFlowBuilder() {}

    private OrderFlowBuilder(OrderFlowBuilder original) {
        this.billing = original.billing;
        this.shipping = original.shipping;
        this.log = original.log;
        this.weight = original.weight;
        this.net = original.net;
        this.postage = original.postage;
        this.total = original.total;
        this.label = original.label;
        this.summary = original.summary;
    }

    /** Gives the flow its {@code billing}. */
    public OrderFlowBuilder billing(Billing billing) {
        this.billing = new Replacement<>(billing);
        return this;
    }

    /** Gives the flow its {@code shipping}. */
    public OrderFlowBuilder shipping(Shipping shipping) {
        this.shipping = new Replacement<>(shipping);
        return this;
    }

    /** Gives the flow its {@code log}. */
    public OrderFlowBuilder log(StringBuilder log) {
        this.log = new Replacement<>(log);
        return this;
    }

    /** Replaces the value {@code weight}. */
    public OrderFlowBuilder weight(double weight) {
        this.weight = new Replacement<>(weight);
        return this;
    }

    /** Replaces the value {@code net}. */
    public OrderFlowBuilder net(double net) {
        this.net = new Replacement<>(net);
        return this;
    }

    /** Replaces the value {@code postage}. */
    public OrderFlowBuilder postage(double postage) {
        this.postage = new Replacement<>(postage);
        return this;
    }

    /** Replaces the value {@code total}. */
    public OrderFlowBuilder total(double total) {
        this.total = new Replacement<>(total);
        return this;
    }

    /** Replaces the value {@code label}. */
    public OrderFlowBuilder label(String label) {
        this.label = new Replacement<>(label);
        return this;
    }

    /** Replaces the value {@code summary}. */
    public OrderFlowBuilder summary(String summary) {
        this.summary = new Replacement<>(summary);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public OrderFlow build() {
        return new Replaced(new OrderFlowBuilder(this),
                Replacement.given(this.billing, "OrderFlow", "billing"), this.shipping == null
                ? new Shipping() : this.shipping.value(),
                Replacement.given(this.log, "OrderFlow", "log"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Order.class)
    private static final class Replaced extends OrderFlow {
        private final OrderFlowBuilder replaced;

        Replaced(OrderFlowBuilder replaced, Billing billing, Shipping shipping, StringBuilder log) {
            super(billing, shipping, log);
            this.replaced = replaced;
        }

        @Override
        public OrderFlow.Outputs run(int items) {
            double weight = replaced.weight == null ? Order.weight(items) : replaced.weight.value();
            double net = replaced.net == null ? Prices.net(items) : replaced.net.value();
            double postage = replaced.postage == null ? shipping.postage(weight, net)
                    : replaced.postage.value();
            double total = replaced.total == null ? billing.total(net, postage, log)
                    : replaced.total.value();
            String label = replaced.label == null ? shipping.label(postage)
                    : replaced.label.value();
            String summary = replaced.summary == null ? Order.summary(total, label)
                    : replaced.summary.value();
            return new OrderFlow.Outputs(weight, net, postage, total, label, summary);
        }
    }
}
