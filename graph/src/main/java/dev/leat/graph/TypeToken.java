package dev.leat.graph;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A type with its type arguments, which a {@code Class} does not have: {@code new TypeToken<List<String>>() {}}.
 *
 * <p>After Neal Gafter, "Super Type Tokens", 2006.
 *
 * @param <T> the type
 */
public abstract class TypeToken<T> {
    private final Type type;

    /** Takes the type from the type argument that the subclass, which is usually anonymous, gives. */
    protected TypeToken() {
        if (!(getClass().getGenericSuperclass() instanceof ParameterizedType superclass)
                || superclass.getRawType() != TypeToken.class) {
            throw new IllegalStateException(
                    getClass() + " says no type. Fix: new TypeToken<List<String>>() {}, with the type in brackets");
        }
        type = superclass.getActualTypeArguments()[0];
    }

    /** The type as reflection knows it. */
    public final Type type() {
        return type;
    }
}
