package dev.leat.graph;

import org.jspecify.annotations.Nullable;

/**
 * What a call came to.
 *
 * @param thrown null if nothing was
 */
record Outcome(@Nullable Object value, @Nullable Throwable thrown) {
    /** Makes a call. */
    static Outcome of(Node node, int way, @Nullable Object[] arguments) {
        try {
            Object value = node.calls().get(way).body().invoke(arguments);
            return new Outcome(node.key().admitted(value), null);
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            return new Outcome(null, thrown);
        }
    }
}
