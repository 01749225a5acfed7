package include;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link ShippingFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Shipping.class)
final class ShippingFlowBuilder {
    private Replacement<Shipping> shipping;
    private Replacement<Double> net;
    private Replacement<Double> postage;
    private Replacement<String> label;

    ShippingFlowBuilder() {}

    private ShippingFlowBuilder(ShippingFlowBuilder original) {
        this.shipping = original.shipping;
        this.net = original.net;
        this.postage = original.postage;
        this.label = original.label;
    }

    /** Gives the flow its {@code shipping}. */
    public ShippingFlowBuilder shipping(Shipping shipping) {
        this.shipping = new Replacement<>(shipping);
        return this;
    }

    /** Replaces the value {@code net}. */
    public ShippingFlowBuilder net(double net) {
        this.net = new Replacement<>(net);
        return this;
    }

    /** Replaces the value {@code postage}. */
    public ShippingFlowBuilder postage(double postage) {
        this.postage = new Replacement<>(postage);
        return this;
    }

    /** Replaces the value {@code label}. */
    public ShippingFlowBuilder label(String label) {
        this.label = new Replacement<>(label);
        return this;
    }

    /** Builds the flow. */
    public ShippingFlow build() {
        return new Replaced(new ShippingFlowBuilder(this), this.shipping == null ? new Shipping()
                : this.shipping.value());
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Shipping.class)
    private static final class Replaced extends ShippingFlow {
        private final ShippingFlowBuilder replaced;

        Replaced(ShippingFlowBuilder replaced, Shipping shipping) {
            super(shipping);
            this.replaced = replaced;
        }

        @Override
        public ShippingFlow.Outputs run(double weight, int items) {
            double net = replaced.net == null ? Prices.net(items) : replaced.net.value();
            double postage = replaced.postage == null ? shipping.postage(weight, net)
                    : replaced.postage.value();
            String label = replaced.label == null ? shipping.label(postage)
                    : replaced.label.value();
            return new ShippingFlow.Outputs(net, postage, label);
        }
    }
}
