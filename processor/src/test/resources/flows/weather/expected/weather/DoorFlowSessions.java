package weather;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.SessionLease;
import javax.annotation.processing.Generated;

/**
 * Many sessions of {@link DoorFlow}, told apart by a key. A session is opened when its key is
 * first used, and resumed where its state was saved.
 *
 * <p>Thread-safe: runs of one key wait for each other, those of different keys do not.
 *
 * @param <K> the keys, with {@code equals} and {@code hashCode}
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Door.class)
final class DoorFlowSessions<K> {
    private final DoorFlow flow;
    private final SessionCache<K, DoorFlowSession, DoorFlow.State> cache;

    DoorFlowSessions(DoorFlow flow, SessionCache<K, DoorFlowSession, DoorFlow.State> cache) {
        this.flow = flow;
        this.cache = cache;
    }

    /** Runs the session of a key. */
    public DoorFlow.Outputs run(K key, boolean freezing) {
        try (SessionLease<DoorFlowSession, DoorFlow.State> lease = cache.lease(key)) {
            return session(lease).run(freezing);
        }
    }

    /** What the next run of the key takes of the one before; of a new key, the initial values. */
    public DoorFlow.State state(K key) {
        try (SessionLease<DoorFlowSession, DoorFlow.State> lease = cache.lease(key)) {
            return session(lease).state();
        }
    }

    private DoorFlowSession session(SessionLease<DoorFlowSession, DoorFlow.State> lease) {
        DoorFlowSession session = lease.session();
        if (session == null) {
            DoorFlow.State saved = lease.saved();
            session = saved == null ? flow.open() : flow.resume(saved);
            lease.keep(session);
        }
        return session;
    }
}
