package graph;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.SessionLease;
import javax.annotation.processing.Generated;

/**
 * Many sessions of {@link OrdersFlow}, told apart by a key. A session is opened when its key is
 * first used, and resumed where its state was saved.
 *
 * <p>Thread-safe: runs of one key wait for each other, those of different keys do not.
 *
 * @param <K> the keys, with {@code equals} and {@code hashCode}
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
public final class OrdersFlowSessions<K> {
    private final OrdersFlow flow;
    private final SessionCache<K, OrdersFlowSession, OrdersFlow.State> cache;

    OrdersFlowSessions(OrdersFlow flow,
            SessionCache<K, OrdersFlowSession, OrdersFlow.State> cache) {
        this.flow = flow;
        this.cache = cache;
    }

    /** Runs the session of a key. */
    public OrdersFlow.Outputs run(K key, Orders.Command command, boolean vip) {
        try (SessionLease<OrdersFlowSession, OrdersFlow.State> lease = cache.lease(key)) {
            return session(lease).run(command, vip);
        }
    }

    /** What the next run of the key takes of the one before; of a new key, the initial values. */
    public OrdersFlow.State state(K key) {
        try (SessionLease<OrdersFlowSession, OrdersFlow.State> lease = cache.lease(key)) {
            return session(lease).state();
        }
    }

    /** What is kept of the key now, and what follows from it alone. */
    public OrdersFlow.Current current(K key) {
        try (SessionLease<OrdersFlowSession, OrdersFlow.State> lease = cache.lease(key)) {
            return session(lease).current();
        }
    }

    private OrdersFlowSession session(SessionLease<OrdersFlowSession, OrdersFlow.State> lease) {
        OrdersFlowSession session = lease.session();
        if (session == null) {
            OrdersFlow.State saved = lease.saved();
            session = saved == null ? flow.open() : flow.resume(saved);
            lease.keep(session);
        }
        return session;
    }
}
