package machines;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.SessionLease;
import javax.annotation.processing.Generated;

/**
 * Many sessions of {@link LockFlow}, told apart by a key. A session is opened when its key is
 * first used, and resumed where its state was saved.
 *
 * <p>Thread-safe: runs of one key wait for each other, those of different keys do not.
 *
 * @param <K> the keys, with {@code equals} and {@code hashCode}
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
final class LockFlowSessions<K> {
    private final LockFlow flow;
    private final SessionCache<K, LockFlowSession, LockFlow.State> cache;
    private volatile boolean strict;

    LockFlowSessions(LockFlow flow, SessionCache<K, LockFlowSession, LockFlow.State> cache) {
        this.flow = flow;
        this.cache = cache;
    }

    /** The same, whose sessions are {@linkplain LockFlowSession#strict strict} from now on. */
    public LockFlowSessions<K> strict() {
        strict = true;
        return this;
    }

    /** Runs the session of a key. */
    public LockFlow.Outputs run(K key, Lock.Command command) {
        try (SessionLease<LockFlowSession, LockFlow.State> lease = cache.lease(key)) {
            return session(lease).run(command);
        }
    }

    /** What the next run of the key takes of the one before; of a new key, the initial values. */
    public LockFlow.State state(K key) {
        try (SessionLease<LockFlowSession, LockFlow.State> lease = cache.lease(key)) {
            return session(lease).state();
        }
    }

    /** What is kept of the key now, and what follows from it alone. */
    public LockFlow.Current current(K key) {
        try (SessionLease<LockFlowSession, LockFlow.State> lease = cache.lease(key)) {
            return session(lease).current();
        }
    }

    private LockFlowSession session(SessionLease<LockFlowSession, LockFlow.State> lease) {
        LockFlowSession session = lease.session();
        if (session == null) {
            LockFlow.State saved = lease.saved();
            session = saved == null ? flow.open() : flow.resume(saved);
            lease.keep(session);
        }
        return strict ? session.strict() : session;
    }
}
