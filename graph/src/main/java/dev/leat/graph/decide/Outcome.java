package dev.leat.graph.decide;

import dev.leat.graph.Body;
import dev.leat.graph.Node;
import dev.leat.graph.Result;
import dev.leat.graph.fact.Elements;
import dev.leat.graph.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * What a call came to.
 *
 * @param thrown null if nothing was
 */
public record Outcome(@Nullable Object value, @Nullable Throwable thrown) {
    /** Makes a call. */
    public static Outcome of(Node node, int way, @Nullable Object[] arguments) {
        try {
            Body body = node.calls().get(way).body();
            Object value =
                    body instanceof Result result ? Elements.of(arguments[0]).value(result) : body.invoke(arguments);
            return new Outcome(node.key().isPrimitive() ? Types.present(value) : value, null);
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            return new Outcome(null, thrown);
        }
    }
}
