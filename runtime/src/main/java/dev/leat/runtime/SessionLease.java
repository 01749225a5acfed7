package dev.leat.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The right to use the session of one key, for the thread that got it and until it is closed.
 *
 * @param <T> the session
 * @param <S> its state
 */
public interface SessionLease<T extends FlowSession<S>, S> extends AutoCloseable {
    /** The session; null where there is none in memory. */
    @Nullable
    T session();

    /** The state that was saved of the key; null where there is none. Asked only where there is no session. */
    @Nullable
    S saved();

    /** Keeps a session that was opened or resumed because there was none. */
    void keep(T session);

    /** Lets the next thread have the session. Never fails. */
    @Override
    void close();
}
