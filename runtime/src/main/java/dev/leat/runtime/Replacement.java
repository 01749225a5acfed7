package dev.leat.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What a test puts in place of a value or dependency of a flow; null is a replacement like any other. Generated
 * builders use it; it is not for use by hand.
 *
 * @param value the object that stands in
 */
public record Replacement<T extends @Nullable Object>(T value) {
    /**
     * What a builder was given for a dependency that nothing else can supply.
     *
     * @param replacement null if nothing was given
     * @param flow the simple name of the flow's class
     * @param dependency the name of the dependency
     * @throws IllegalStateException if nothing was given
     */
    public static <T extends @Nullable Object> T given(
            @Nullable Replacement<T> replacement, String flow, String dependency) {
        if (replacement == null) {
            throw new IllegalStateException(flow + " depends on `" + dependency
                    + "`, which nothing supplies. Fix: call " + flow + "Builder." + dependency + "(…) before build()");
        }
        return replacement.value();
    }
}
