package accounts;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.SessionLease;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Many sessions of {@link AccountFlow}, told apart by a key. A session is opened when its key is
 * first used, and resumed where its state was saved.
 *
 * <p>Thread-safe: runs of one key wait for each other, those of different keys do not.
 *
 * @param <K> the keys, with {@code equals} and {@code hashCode}
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
public final class AccountFlowSessions<K> {
    private final AccountFlow flow;
    private final SessionCache<K, AccountFlowSession, AccountFlow.State> cache;

    AccountFlowSessions(AccountFlow flow,
            SessionCache<K, AccountFlowSession, AccountFlow.State> cache) {
        this.flow = flow;
        this.cache = cache;
    }

    /** Runs the session of a key. */
    public AccountFlow.Outputs run(K key, Account.Entry entry) throws IOException {
        try (SessionLease<AccountFlowSession, AccountFlow.State> lease = cache.lease(key)) {
            return session(lease).run(entry);
        }
    }

    /** What the next run of the key takes of the one before; of a new key, the initial values. */
    public AccountFlow.State state(K key) throws IOException {
        try (SessionLease<AccountFlowSession, AccountFlow.State> lease = cache.lease(key)) {
            return session(lease).state();
        }
    }

    /** What is kept of the key now, and what follows from it alone. */
    public AccountFlow.Current current(K key) throws IOException {
        try (SessionLease<AccountFlowSession, AccountFlow.State> lease = cache.lease(key)) {
            return session(lease).current();
        }
    }

    private AccountFlowSession session(SessionLease<AccountFlowSession, AccountFlow.State> lease)
            throws IOException {
        AccountFlowSession session = lease.session();
        if (session == null) {
            AccountFlow.State saved = lease.saved();
            session = saved == null ? flow.open() : flow.resume(saved);
            lease.keep(session);
        }
        return session;
    }
}
