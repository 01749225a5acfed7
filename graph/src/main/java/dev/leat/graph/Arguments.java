package dev.leat.graph;

import org.jspecify.annotations.NullUnmarked;

/**
 * What a call of {@linkplain Body.OfMany any number of arguments} takes, by the order of its ports; until it returns.
 */
@NullUnmarked // What may be null is said by the ports.
@FunctionalInterface
public interface Arguments {
    /** The argument of a number, the first being 0; of a primitive type boxed. */
    Object get(int number);
}
