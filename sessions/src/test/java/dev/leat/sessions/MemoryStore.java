package dev.leat.sessions;

import dev.leat.runtime.StateStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A store that can be looked into, and waited in. */
final class MemoryStore implements StateStore<String, TallyFlow.State> {
    final Map<String, TallyFlow.State> saved = new ConcurrentHashMap<>();
    volatile Consumer<String> beforeSaving = key -> {};

    @Override
    public TallyFlow.State load(String key) {
        return saved.get(key);
    }

    @Override
    public void save(String key, TallyFlow.State state) {
        beforeSaving.accept(key);
        saved.put(key, state);
    }

    int count(String key) {
        return saved.get(key).count();
    }
}
