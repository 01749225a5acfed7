package dev.leat.runtime.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Is told of the changes of one value of a sheet, on the sheet's thread.
 *
 * @param <T> the type of the value, boxed if it is primitive
 */
@FunctionalInterface
public interface Observer<T extends @Nullable Object> {
    /**
     * The value has changed, and all that is observed is up to date. The sheet may be read and changed; observers of
     * such a change are called when all of this one have been.
     *
     * @param before what it was, or null if the sheet had no value before: an input was missing or a processor failed
     * @param now what it is, never equal to what it was
     */
    void changed(@Nullable T before, T now);
}
