package dev.leat.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An element of a sequence for which a step failed, in a loop that goes on without such elements. Immutable, but for
 * the element and the cause.
 *
 * @param element the element; null if that is what the sequence had
 * @param index where it stands in the sequence, counting rejected elements as well: 0 is the first
 * @param step the name of the value that was to be made
 * @param cause what the step threw
 */
public record Rejected<E extends @Nullable Object>(E element, long index, String step, Exception cause) {}
