package dev.leat.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.leat.runtime.FlowSession;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.SessionLease;
import dev.leat.runtime.StateStore;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the sessions that are used often or lately in memory, as many as there is room for. Which those are, Caffeine
 * decides (Window TinyLFU).
 *
 * <p>A session is not evicted while it runs. When it is, its state is saved first, and no run of its key begins before;
 * so threads that use one key never lose an update, whatever is evicted meanwhile. It is saved by a thread that just
 * ran some session, which has given that one back.
 *
 * <p>Thread-safe. Runs of different keys do not wait for each other, nor for the saving of a state of another key. A
 * processor that runs the sessions of other keys must do so in one order of keys, as with any locks.
 *
 * <p>What a {@link StateStore} fails to save stays in memory, and a warning is logged.
 *
 * @param <K> the keys, with {@code equals} and {@code hashCode}
 * @param <T> the sessions
 * @param <S> their state
 */
public final class CaffeineSessions<K, T extends FlowSession<S>, S> implements SessionCache<K, T, S> {
    private static final System.Logger LOG = System.getLogger(CaffeineSessions.class.getName());

    private final Cache<K, Slot<K, T, S>> slots;
    private final StateStore<K, S> store;

    /** Evicted, but not yet saved. A slot is in here or in the cache, so that a key never has two. */
    private final ConcurrentMap<K, Slot<K, T, S>> leaving = new ConcurrentHashMap<>();

    private final Queue<Slot<K, T, S>> evicted = new ConcurrentLinkedQueue<>();

    private CaffeineSessions(long most, StateStore<K, S> store) {
        this.store = Objects.requireNonNull(store, "store");
        // On the calling thread, so that memory is bounded at every moment and nothing is left to do when it returns.
        this.slots = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run)
                .<K, Slot<K, T, S>>evictionListener((key, slot, cause) -> leave(slot))
                .build();
    }

    /**
     * Keeps some sessions in memory and saves the state of each that it evicts, to be resumed when its key is used
     * again. Before the program ends, {@link #saveAll()} saves the others.
     *
     * @param most how many sessions are kept in memory, beside those that are running
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public static <K, T extends FlowSession<S>, S> CaffeineSessions<K, T, S> savingEvicted(
            long most, StateStore<K, S> store) {
        return new CaffeineSessions<>(most, store);
    }

    /**
     * Keeps some sessions in memory and forgets each that it evicts: when its key is used again, it starts from the
     * initial values. For what may be lost, such as counters of recent use.
     *
     * @param most how many sessions are kept in memory, beside those that are running
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public static <K, T extends FlowSession<S>, S> CaffeineSessions<K, T, S> forgettingEvicted(long most) {
        return new CaffeineSessions<>(most, new Forgetful<>());
    }

    @Override
    public SessionLease<T, S> lease(K key) {
        while (true) {
            Slot<K, T, S> slot = slots.get(key, this::slot);
            if (slot.enter()) {
                return slot;
            }
        }
    }

    /** Takes back one that is about to leave: its session is the latest. */
    private Slot<K, T, S> slot(K key) {
        Slot<K, T, S> back = leaving.remove(key);
        return back == null ? new Slot<>(this, key) : back;
    }

    /** Atomic with the eviction, so before anybody can ask for a new slot of the key. */
    private void leave(@Nullable Slot<K, T, S> slot) {
        if (slot != null) {
            leaving.put(slot.key(), slot);
            evicted.add(slot);
        }
    }

    @Nullable
    S load(K key) {
        return store.load(key);
    }

    /** What is to be done when a slot was given back: retire it if it was evicted meanwhile, and others that were. */
    void settle(Slot<K, T, S> given) {
        if (leaving.get(given.key()) == given) {
            retireOrKeep(given);
        }
        for (Slot<K, T, S> slot = evicted.poll(); slot != null; slot = evicted.poll()) {
            retireOrKeep(slot);
        }
    }

    /** A run that went well does not fail because another session cannot be saved: that one stays. */
    private void retireOrKeep(Slot<K, T, S> slot) {
        try {
            retire(slot);
        } catch (RuntimeException unsaved) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A session could not be saved. It stays in memory until it is used again or saveAll() is called.",
                    unsaved);
        }
    }

    private void retire(Slot<K, T, S> slot) {
        slot.retire(() -> leaving.get(slot.key()) == slot, store, () -> leaving.remove(slot.key(), slot));
    }

    /**
     * Saves the state of every session that is in memory, also of those that could not be saved when they were evicted.
     * The sessions stay in memory. Waits for those that are running; those that begin meanwhile may be missed.
     *
     * @throws RuntimeException what the store throws; the other sessions are saved all the same, and further exceptions
     *     are suppressed ones of the first
     */
    public void saveAll() {
        RuntimeException failure = null;
        for (ConcurrentMap<K, Slot<K, T, S>> each : List.of(slots.asMap(), leaving)) {
            for (Slot<K, T, S> slot : each.values()) {
                try {
                    slot.save(store);
                    retire(slot);
                } catch (RuntimeException unsaved) {
                    if (failure == null) {
                        failure = unsaved;
                    } else {
                        failure.addSuppressed(unsaved);
                    }
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static final class Forgetful<K, S> implements StateStore<K, S> {
        @Override
        public @Nullable S load(K key) {
            return null;
        }

        @Override
        public void save(K key, S state) {}
    }
}
