package dev.leat.graph.run;

import dev.leat.graph.Key;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a run is given: a value for each input. Never changes; each method gives another. */
public final class Inputs {
    private static final Inputs NONE = new Inputs(Map.of());

    private final Map<Key<?>, @Nullable Object> values;

    private Inputs(Map<Key<?>, @Nullable Object> values) {
        this.values = values;
    }

    /** Nothing. */
    public static Inputs none() {
        return NONE;
    }

    /** One value. */
    public static <T extends @Nullable Object> Inputs of(Key<T> input, T value) {
        return NONE.and(input, value);
    }

    /** The same with one more value, or with another for an input that has one. */
    public <T extends @Nullable Object> Inputs and(Key<T> input, T value) {
        return given(input, value);
    }

    /** The same without a check of types. */
    Inputs given(Key<?> input, @Nullable Object value) {
        Map<Key<?>, @Nullable Object> more = new LinkedHashMap<>(values);
        more.keySet().removeIf(key -> key.name().equals(input.name()));
        more.put(input, value);
        return new Inputs(more);
    }

    Map<Key<?>, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The inputs without their values, of which only a graph knows whether they are secret. */
    @Override
    public String toString() {
        return values.keySet().stream().map(Key::toString).collect(Collectors.joining(", ", "{", "}"));
    }
}
