package include;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Billing} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["postage<br/>double"])
 *   i1(["items<br/>int"])
 *   d2[/"log<br/>StringBuilder"/]
 *   s3["net<br/>double"]
 *   s4["total<br/>double"]
 *   i1 --> s3
 *   s3 --> s4
 *   i0 --> s4
 *   d2 -.-> s4
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Billing.class)
class BillingFlow {
    final Billing billing;
    final StringBuilder log;

    @Inject
    BillingFlow(Billing billing, StringBuilder log) {
        this.billing = billing;
        this.log = log;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static BillingFlowBuilder builder() {
        return new BillingFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(double postage, int items) {
        double net = Prices.net(items);
        double total = billing.total(net, postage, log);
        return new Outputs(net, total);
    }

    /** The values of one run of {@link BillingFlow}. */
    @GeneratedFlow(Billing.class)
    public static final class Outputs {
        private final double net;
        private final double total;

        Outputs(double net, double total) {
            this.net = net;
            this.total = total;
        }

        /** Made by {@code Prices.net(items)}. */
        public double net() {
            return net;
        }

        /** Made by {@code total(net, postage, log)}. */
        public double total() {
            return total;
        }

        @Override
        public String toString() {
            return "Outputs[net=" + net + ", total=" + total + "]";
        }
    }
}
