package dev.leat.graph;

import dev.leat.model.Taking;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A port that takes a value in another way than as it is. */
record Read<T extends @Nullable Object>(Key<?> key, Taking taking, boolean isPrevious, Narrowing narrowing, Type type)
        implements Port<T> {
    @Override
    public String toString() {
        String read = isPrevious ? "previous " + key.name() : key.name();
        return narrowing instanceof Narrowing.None ? read : read + " " + narrowing;
    }
}
