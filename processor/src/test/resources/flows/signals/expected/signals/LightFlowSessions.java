package signals;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.SessionLease;
import javax.annotation.processing.Generated;

/**
 * Many sessions of {@link LightFlow}, told apart by a key. A session is opened when its key is
 * first used, and resumed where its state was saved.
 *
 * <p>Thread-safe: runs of one key wait for each other, those of different keys do not.
 *
 * @param <K> the keys, with {@code equals} and {@code hashCode}
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Light.class)
final class LightFlowSessions<K> {
    private final LightFlow flow;
    private final SessionCache<K, LightFlowSession, LightFlow.State> cache;
    private volatile boolean strict;

    LightFlowSessions(LightFlow flow, SessionCache<K, LightFlowSession, LightFlow.State> cache) {
        this.flow = flow;
        this.cache = cache;
    }

    /** The same, whose sessions are {@linkplain LightFlowSession#strict strict} from now on. */
    public LightFlowSessions<K> strict() {
        strict = true;
        return this;
    }

    /** Runs the session of a key. */
    public LightFlow.Outputs run(K key, Light.Event event, int hour) {
        try (SessionLease<LightFlowSession, LightFlow.State> lease = cache.lease(key)) {
            return session(lease).run(event, hour);
        }
    }

    /** What the next run of the key takes of the one before; of a new key, the initial values. */
    public LightFlow.State state(K key) {
        try (SessionLease<LightFlowSession, LightFlow.State> lease = cache.lease(key)) {
            return session(lease).state();
        }
    }

    /** What is kept of the key now, and what follows from it alone. */
    public LightFlow.Current current(K key) {
        try (SessionLease<LightFlowSession, LightFlow.State> lease = cache.lease(key)) {
            return session(lease).current();
        }
    }

    private LightFlowSession session(SessionLease<LightFlowSession, LightFlow.State> lease) {
        LightFlowSession session = lease.session();
        if (session == null) {
            LightFlow.State saved = lease.saved();
            session = saved == null ? flow.open() : flow.resume(saved);
            lease.keep(session);
        }
        return strict ? session.strict() : session;
    }
}
