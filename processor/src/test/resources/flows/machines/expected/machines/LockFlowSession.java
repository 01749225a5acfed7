package machines;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.FlowSession;
import dev.leat.runtime.ReentrantRunException;
import dev.leat.runtime.ValueNotMadeException;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * Runs of {@link LockFlow}, each from what the one before it made.
 *
 * <p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the
 * state as it was.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
final class LockFlowSession implements FlowSession<LockFlow.State> {
    private final LockFlow flow;
    private final ReentrantLock lock = new ReentrantLock();
    private Lock.State state;
    private volatile boolean strict;

    LockFlowSession(LockFlow flow, Lock.State state) {
        this.flow = flow;
        this.state = state;
    }

    /**
     * From now on, a run that makes none of a value which is kept fails with a
     * {@link ValueNotMadeException} and leaves the state as it was.
     */
    public LockFlowSession strict() {
        strict = true;
        return this;
    }

    /**
     * Makes every value, as {@link LockFlow#runAfter} does, and keeps what the next run takes.
     *
     * @throws ReentrantRunException if a processor that this very run called asks for it
     */
    public LockFlow.Outputs run(Lock.Command command) {
        if (lock.isHeldByCurrentThread()) {
            throw new ReentrantRunException("LockFlow");
        }
        lock.lock();
        try {
            LockFlow.Outputs outputs = flow.runAfter(command, state);
            if (strict && !outputs.stayed().isEmpty()) {
                throw new ValueNotMadeException("LockFlow", outputs.stayed());
            }
            state = outputs.state().orElse(state);
            return outputs;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the next run takes of the one before, to be saved and {@linkplain LockFlow#resume resumed}.
     * While a run is going on in another thread, this waits for it.
     */
    @Override
    public LockFlow.State state() {
        lock.lock();
        try {
            return LockFlow.State.of(state);
        } finally {
            lock.unlock();
        }
    }

    /** What is kept now, and what follows from it alone: also before the first run. */
    public LockFlow.Current current() {
        LockFlow.State saved = state();
        return flow.current(saved.state());
    }
}
