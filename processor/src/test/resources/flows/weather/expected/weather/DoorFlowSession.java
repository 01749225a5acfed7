package weather;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.FlowSession;
import dev.leat.runtime.ReentrantRunException;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * Runs of {@link DoorFlow}, each from what the one before it made.
 *
 * <p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the
 * state as it was.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Door.class)
final class DoorFlowSession implements FlowSession<DoorFlow.State> {
    private final DoorFlow flow;
    private final ReentrantLock lock = new ReentrantLock();
    private Door.State state;

    DoorFlowSession(DoorFlow flow, Door.State state) {
        this.flow = flow;
        this.state = state;
    }

    /**
     * Makes every value, as {@link DoorFlow#runAfter} does, and keeps what the next run takes.
     *
     * @throws ReentrantRunException if a processor that this very run called asks for it
     */
    public DoorFlow.Outputs run(boolean freezing) {
        if (lock.isHeldByCurrentThread()) {
            throw new ReentrantRunException("DoorFlow");
        }
        lock.lock();
        try {
            DoorFlow.Outputs outputs = flow.runAfter(freezing, state);
            state = outputs.state();
            return outputs;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the next run takes of the one before, to be saved and {@linkplain DoorFlow#resume resumed}.
     * While a run is going on in another thread, this waits for it.
     */
    @Override
    public DoorFlow.State state() {
        lock.lock();
        try {
            return DoorFlow.State.of(state);
        } finally {
            lock.unlock();
        }
    }
}
