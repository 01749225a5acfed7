package dev.leat.runtime;

/**
 * Keeps the sessions of a flow that are in use, by key, and says what becomes of those that it has no more room for.
 * The module {@code leat-sessions} has one; a flow's {@code sessions(cache)} puts it to use.
 *
 * <p>An implementation is thread-safe and lends the session of a key to one thread at a time.
 *
 * @param <T> the sessions
 * @param <S> their state
 */
public interface SessionCache<K, T extends FlowSession<S>, S> {
    /**
     * Lends the session of a key to the calling thread until the lease is closed. Waits while another thread has it; a
     * thread that has it already gets it again. Meanwhile the session is not evicted.
     */
    SessionLease<T, S> lease(K key);
}
