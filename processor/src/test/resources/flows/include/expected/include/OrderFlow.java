package include;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Order} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["items<br/>int"])
 *   d1[/"log<br/>StringBuilder"/]
 *   s2["weight<br/>double"]
 *   s3["net<br/>double"]
 *   s4["postage<br/>double"]
 *   s5["total<br/>double"]
 *   s6["label<br/>String"]
 *   s7["summary<br/>String"]
 *   i0 --> s2
 *   i0 --> s3
 *   s2 --> s4
 *   s3 --> s4
 *   s3 --> s5
 *   s4 --> s5
 *   d1 -.-> s5
 *   s4 --> s6
 *   s5 --> s7
 *   s6 --> s7
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Order.class)
class OrderFlow {
    final Billing billing;
    final Shipping shipping;
    final StringBuilder log;

    @Inject
    OrderFlow(Billing billing, Shipping shipping, StringBuilder log) {
        this.billing = billing;
        this.shipping = shipping;
        this.log = log;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static OrderFlowBuilder builder() {
        return new OrderFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(int items) {
        double weight = Order.weight(items);
        double net = Prices.net(items);
        double postage = shipping.postage(weight, net);
        double total = billing.total(net, postage, log);
        String label = shipping.label(postage);
        String summary = Order.summary(total, label);
        return new Outputs(weight, net, postage, total, label, summary);
    }

    /** The values of one run of {@link OrderFlow}. */
    @GeneratedFlow(Order.class)
    public static final class Outputs {
        private final double weight;
        private final double net;
        private final double postage;
        private final double total;
        private final String label;
        private final String summary;

        Outputs(double weight, double net, double postage, double total, String label,
                String summary) {
            this.weight = weight;
            this.net = net;
            this.postage = postage;
            this.total = total;
            this.label = label;
            this.summary = summary;
        }

        /** Made by {@code weight(items)}. */
        public double weight() {
            return weight;
        }

        /** Made by {@code Prices.net(items)}. */
        public double net() {
            return net;
        }

        /** Made by {@code Shipping.postage(weight, net)}. */
        public double postage() {
            return postage;
        }

        /** Made by {@code Billing.total(net, postage, log)}. */
        public double total() {
            return total;
        }

        /** Made by {@code Shipping.label(postage)}. */
        public String label() {
            return label;
        }

        /** Made by {@code summary(total, label)}. */
        public String summary() {
            return summary;
        }

        @Override
        public String toString() {
            return "Outputs[weight=" + weight + ", net=" + net + ", postage=" + postage
                    + ", total=" + total + ", label=" + label + ", summary=" + summary + "]";
        }
    }
}
