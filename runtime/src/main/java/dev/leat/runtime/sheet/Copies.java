package dev.leat.runtime.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sequences as a sheet keeps them, which makes loops again when something else has changed: nobody changes them
 * meanwhile, nor are they read from what has gone. Generated classes use it; it is not for use by hand.
 *
 * <p>Each method gives an unmodifiable copy in the same order, null for null. Elements may be null, and are not copied.
 */
public final class Copies {
    private Copies() {}

    public static <T> @Nullable List<T> list(@Nullable Iterable<? extends T> elements) {
        if (elements == null) {
            return null;
        }
        List<T> copy = new ArrayList<>(elements instanceof Collection<?> sized ? sized.size() : 0);
        elements.forEach(copy::add);
        return Collections.unmodifiableList(copy);
    }

    public static <T> @Nullable Set<T> set(@Nullable Set<? extends T> elements) {
        return elements == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    public static <K, V> @Nullable Map<K, V> map(@Nullable Map<? extends K, ? extends V> entries) {
        return entries == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
