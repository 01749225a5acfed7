package signals;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.FlowSession;
import dev.leat.runtime.ReentrantRunException;
import dev.leat.runtime.ValueNotMadeException;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * Runs of {@link LightFlow}, each from what the one before it made.
 *
 * <p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the
 * state as it was.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Light.class)
final class LightFlowSession implements FlowSession<LightFlow.State> {
    private final LightFlow flow;
    private final ReentrantLock lock = new ReentrantLock();
    private Light.Colour colour;
    private volatile boolean strict;

    LightFlowSession(LightFlow flow, Light.Colour colour) {
        this.flow = flow;
        this.colour = colour;
    }

    /**
     * From now on, a run that makes none of a value which is kept fails with a
     * {@link ValueNotMadeException} and leaves the state as it was.
     */
    public LightFlowSession strict() {
        strict = true;
        return this;
    }

    /**
     * Makes every value, as {@link LightFlow#runAfter} does, and keeps what the next run takes.
     *
     * @throws ReentrantRunException if a processor that this very run called asks for it
     */
    public LightFlow.Outputs run(Light.Event event, int hour) {
        if (lock.isHeldByCurrentThread()) {
            throw new ReentrantRunException("LightFlow");
        }
        lock.lock();
        try {
            LightFlow.Outputs outputs = flow.runAfter(event, hour, colour);
            if (strict && !outputs.stayed().isEmpty()) {
                throw new ValueNotMadeException("LightFlow", outputs.stayed());
            }
            colour = outputs.colour().orElse(colour);
            return outputs;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the next run takes of the one before, to be saved and {@linkplain LightFlow#resume resumed}.
     * While a run is going on in another thread, this waits for it.
     */
    @Override
    public LightFlow.State state() {
        lock.lock();
        try {
            return LightFlow.State.of(colour);
        } finally {
            lock.unlock();
        }
    }

    /** What is kept now, and what follows from it alone: also before the first run. */
    public LightFlow.Current current() {
        LightFlow.State saved = state();
        return flow.current(saved.colour());
    }
}
