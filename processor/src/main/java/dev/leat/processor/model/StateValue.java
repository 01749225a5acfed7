package dev.leat.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that a run hands to the next.
 *
 * @param nullable the annotation that lets the value be null, on the first run or later, if any
 * @param initial makes what the first run takes
 */
public record StateValue(
        String name, JavaType type, @Nullable NullMark nullable, Step initial) {
    /** Whether it is never shown. */
    public boolean isSecret() {
        return initial.isSecret();
    }
}
