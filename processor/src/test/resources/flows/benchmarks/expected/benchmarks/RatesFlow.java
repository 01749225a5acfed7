package benchmarks;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Rates} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["percent<br/>int"])
 *   i1(["scale<br/>int"])
 *   s2["rate<br/>int"]
 *   i0 --> s2
 *   i1 --> s2
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Rates.class)
final class RatesFlow {
    @Inject
    RatesFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static RatesFlow create() {
        return new RatesFlow();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(int percent, int scale) {
        int rate = Rates.rate(percent, scale);
        return new Outputs(rate);
    }

    /** The values of one run of {@link RatesFlow}. */
    @GeneratedFlow(Rates.class)
    public static final class Outputs {
        private final int rate;

        private Outputs(int rate) {
            this.rate = rate;
        }

        /** Made by {@code rate(percent, scale)}. */
        public int rate() {
            return rate;
        }

        @Override
        public String toString() {
            return "Outputs[rate=" + rate + "]";
        }
    }
}
