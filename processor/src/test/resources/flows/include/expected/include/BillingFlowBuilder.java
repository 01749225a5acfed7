package include;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link BillingFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Billing.class)
final class BillingFlowBuilder {
    private Replacement<Billing> billing;
    private Replacement<StringBuilder> log;
    private Replacement<Double> net;
    private Replacement<Double> total;

    BillingFlowBuilder() {}

    private BillingFlowBuilder(BillingFlowBuilder original) {
        this.billing = original.billing;
        this.log = original.log;
        this.net = original.net;
        this.total = original.total;
    }

    /** Gives the flow its {@code billing}. */
    public BillingFlowBuilder billing(Billing billing) {
        this.billing = new Replacement<>(billing);
        return this;
    }

    /** Gives the flow its {@code log}. */
    public BillingFlowBuilder log(StringBuilder log) {
        this.log = new Replacement<>(log);
        return this;
    }

    /** Replaces the value {@code net}. */
    public BillingFlowBuilder net(double net) {
        this.net = new Replacement<>(net);
        return this;
    }

    /** Replaces the value {@code total}. */
    public BillingFlowBuilder total(double total) {
        this.total = new Replacement<>(total);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public BillingFlow build() {
        return new Replaced(new BillingFlowBuilder(this),
                Replacement.given(this.billing, "BillingFlow", "billing"),
                Replacement.given(this.log, "BillingFlow", "log"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Billing.class)
    private static final class Replaced extends BillingFlow {
        private final BillingFlowBuilder replaced;

        Replaced(BillingFlowBuilder replaced, Billing billing, StringBuilder log) {
            super(billing, log);
            this.replaced = replaced;
        }

        @Override
        public BillingFlow.Outputs run(double postage, int items) {
            double net = replaced.net == null ? Prices.net(items) : replaced.net.value();
            double total = replaced.total == null ? billing.total(net, postage, log)
                    : replaced.total.value();
            return new BillingFlow.Outputs(net, total);
        }
    }
}
