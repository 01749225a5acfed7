import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Bare} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["x<br/>int"])
 *   s1["next<br/>int"]
 *   i0 --> s1
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Bare.class)
final class BareFlow {
    @Inject
    BareFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static BareFlow create() {
        return new BareFlow();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(int x) {
        int next = Bare.next(x);
        return new Outputs(next);
    }

    /** The values of one run of {@link BareFlow}. */
    @GeneratedFlow(Bare.class)
    public static final class Outputs {
        private final int next;

        private Outputs(int next) {
            this.next = next;
        }

        /** Made by {@code next(x)}. */
        public int next() {
            return next;
        }

        @Override
        public String toString() {
            return "Outputs[next=" + next + "]";
        }
    }
}
