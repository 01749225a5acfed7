package dev.leat.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where the states of sessions outlive memory: a table, a key-value store, files. For each key, calls follow each other
 * and see what the ones before did; those of different keys may come at the same time, so an implementation is
 * thread-safe.
 *
 * @param <S> the state of a flow: a record, plain data
 */
public interface StateStore<K, S> {
    /**
     * The state that was last saved under the key; null if none was. An exception leaves the run that needed it, which
     * has then not begun.
     */
    @Nullable
    S load(K key);

    /** Saves the state in place of the one before. After an exception the session stays in memory, unsaved. */
    void save(K key, S state);
}
