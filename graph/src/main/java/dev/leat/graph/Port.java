package dev.leat.graph;

import dev.leat.model.Taking;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a call takes: which value, and as what. Made by the methods of {@link Key}, which is the simplest port itself.
 *
 * @param <T> the type that the call takes
 */
public sealed interface Port<T extends @Nullable Object> permits Key, Read {
    /** The value that is taken. */
    Key<?> key();

    /** As what it is taken. */
    Taking taking();

    /** What it has to be for the call to apply. */
    Narrowing narrowing();

    /** Whether it is taken from the run before. */
    boolean isPrevious();

    /** The type that the call takes. */
    Type type();

    /** Takes the value only where it is of a type that is narrower; elsewhere the call does not apply. */
    default <S extends T> Port<S> as(Class<S> narrower) {
        return new Read<>(key(), taking(), isPrevious(), new Narrowing.ToClass(narrower), narrower);
    }

    /** Takes the value only where it is one of some constants; elsewhere the call does not apply. */
    @SuppressWarnings("unchecked") // The array is only read.
    default Port<T> among(T... constants) {
        return new Read<>(key(), taking(), isPrevious(), Narrowing.ToConstants.of(constants), type());
    }
}
