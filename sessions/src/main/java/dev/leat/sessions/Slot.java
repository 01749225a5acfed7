package dev.leat.sessions;

import dev.leat.runtime.FlowSession;
import dev.leat.runtime.SessionLease;
import dev.leat.runtime.StateStore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The place of one key's session. Whoever enters has it alone. Once retired, it is never used again: its state is
 * saved, and the key gets another slot.
 */
final class Slot<K, T extends FlowSession<S>, S> implements SessionLease<T, S> {
    private final CaffeineSessions<K, T, S> sessions;
    private final K key;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable T session;
    private boolean retired;

    Slot(CaffeineSessions<K, T, S> sessions, K key) {
        this.sessions = sessions;
        this.key = key;
    }

    K key() {
        return key;
    }

    /** Waits for whoever is in there; false if it was retired meanwhile. Held until {@link #close()}. */
    @SuppressWarnings("LockNotBeforeTry")
    boolean enter() {
        lock.lock();
        if (!retired) {
            return true;
        }
        lock.unlock();
        return false;
    }

    @Override
    public @Nullable T session() {
        return session;
    }

    @Override
    public @Nullable S saved() {
        return sessions.load(key);
    }

    @Override
    public void keep(T opened) {
        session = opened;
    }

    @Override
    public void close() {
        lock.unlock();
        if (!lock.isHeldByCurrentThread()) {
            sessions.settle(this);
        }
    }

    /**
     * Saves and ends it, unless somebody is in there, who will then do it on leaving.
     *
     * @param isLeaving whether it is still to leave
     * @param leave takes it out of those that are to leave; false if somebody took it back
     */
    void retire(BooleanSupplier isLeaving, StateStore<K, S> store, BooleanSupplier leave) {
        while (isLeaving.getAsBoolean() && !lock.isHeldByCurrentThread() && lock.tryLock()) {
            try {
                if (isLeaving.getAsBoolean()) {
                    saveHeld(store);
                    retired = leave.getAsBoolean();
                }
            } finally {
                lock.unlock();
            }
            // Again, if it was evicted while nothing else could be done for it: somebody else saw it locked.
        }
    }

    void save(StateStore<K, S> store) {
        lock.lock();
        try {
            if (!retired) {
                saveHeld(store);
            }
        } finally {
            lock.unlock();
        }
    }

    private void saveHeld(StateStore<K, S> store) {
        if (session != null) {
            store.save(key, session.state());
        }
    }
}
