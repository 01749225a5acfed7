package include;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Prices} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["items<br/>int"])
 *   s1["net<br/>double"]
 *   i0 --> s1
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Prices.class)
class PricesFlow {
    @Inject
    PricesFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static PricesFlow create() {
        return new PricesFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static PricesFlowBuilder builder() {
        return new PricesFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(int items) {
        double net = Prices.net(items);
        return new Outputs(net);
    }

    /** The values of one run of {@link PricesFlow}. */
    @GeneratedFlow(Prices.class)
    public static final class Outputs {
        private final double net;

        Outputs(double net) {
            this.net = net;
        }

        /** Made by {@code net(items)}. */
        public double net() {
            return net;
        }

        @Override
        public String toString() {
            return "Outputs[net=" + net + "]";
        }
    }
}
