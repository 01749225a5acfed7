package graph;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.FlowSession;
import dev.leat.runtime.ReentrantRunException;
import java.util.concurrent.locks.ReentrantLock;
import javax.annotation.processing.Generated;

/**
 * Runs of {@link OrdersFlow}, each from what the one before it made.
 *
 * <p>Thread-safe: one run waits for the other, so that no update is lost. A run that fails leaves the
 * state as it was.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
public final class OrdersFlowSession implements FlowSession<OrdersFlow.State> {
    private final OrdersFlow flow;
    private final ReentrantLock lock = new ReentrantLock();
    private Orders.Sum sum;

    OrdersFlowSession(OrdersFlow flow, Orders.Sum sum) {
        this.flow = flow;
        this.sum = sum;
    }

    /**
     * Makes every value, as {@link OrdersFlow#runAfter} does, and keeps what the next run takes.
     *
     * @throws ReentrantRunException if a processor that this very run called asks for it
     */
    public OrdersFlow.Outputs run(Orders.Command command, boolean vip) {
        if (lock.isHeldByCurrentThread()) {
            throw new ReentrantRunException("OrdersFlow");
        }
        lock.lock();
        try {
            OrdersFlow.Outputs outputs = flow.runAfter(command, vip, sum);
            sum = outputs.sum();
            return outputs;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the next run takes of the one before, to be saved and {@linkplain OrdersFlow#resume resumed}.
     * While a run is going on in another thread, this waits for it.
     */
    @Override
    public OrdersFlow.State state() {
        lock.lock();
        try {
            return OrdersFlow.State.of(sum);
        } finally {
            lock.unlock();
        }
    }

    /** What is kept now, and what follows from it alone: also before the first run. */
    public OrdersFlow.Current current() {
        OrdersFlow.State saved = state();
        return flow.current(saved.sum());
    }
}
