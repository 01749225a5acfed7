package include;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link PricesFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Prices.class)
final class PricesFlowBuilder {
    private Replacement<Double> net;

    PricesFlowBuilder() {}

    private PricesFlowBuilder(PricesFlowBuilder original) {
        this.net = original.net;
    }

    /** Replaces the value {@code net}. */
    public PricesFlowBuilder net(double net) {
        this.net = new Replacement<>(net);
        return this;
    }

    /** Builds the flow. */
    public PricesFlow build() {
        return new Replaced(new PricesFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Prices.class)
    private static final class Replaced extends PricesFlow {
        private final PricesFlowBuilder replaced;

        Replaced(PricesFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public PricesFlow.Outputs run(int items) {
            double net = replaced.net == null ? Prices.net(items) : replaced.net.value();
            return new PricesFlow.Outputs(net);
        }
    }
}
