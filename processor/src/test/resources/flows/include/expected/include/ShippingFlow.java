package include;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Shipping} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["weight<br/>double"])
 *   i1(["items<br/>int"])
 *   s2["net<br/>double"]
 *   s3["postage<br/>double"]
 *   s4["label<br/>String"]
 *   i1 --> s2
 *   i0 --> s3
 *   s2 --> s3
 *   s3 --> s4
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Shipping.class)
class ShippingFlow {
    final Shipping shipping;

    @Inject
    ShippingFlow(Shipping shipping) {
        this.shipping = shipping;
    }

    /** Makes the flow, which needs nothing injected. */
    static ShippingFlow create() {
        return new ShippingFlow(new Shipping());
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static ShippingFlowBuilder builder() {
        return new ShippingFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(double weight, int items) {
        double net = Prices.net(items);
        double postage = shipping.postage(weight, net);
        String label = shipping.label(postage);
        return new Outputs(net, postage, label);
    }

    /** The values of one run of {@link ShippingFlow}. */
    @GeneratedFlow(Shipping.class)
    public static final class Outputs {
        private final double net;
        private final double postage;
        private final String label;

        Outputs(double net, double postage, String label) {
            this.net = net;
            this.postage = postage;
            this.label = label;
        }

        /** Made by {@code Prices.net(items)}. */
        public double net() {
            return net;
        }

        /** Made by {@code postage(weight, net)}. */
        public double postage() {
            return postage;
        }

        /** Made by {@code label(postage)}. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return "Outputs[net=" + net + ", postage=" + postage + ", label=" + label + "]";
        }
    }
}
