package dev.leat.graph.code;

import dev.leat.graph.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that takes all values as they are.
 *
 * @param place whose value it makes
 */
public record Op(int place, Body body, List<Cell> reads, Cell makes) {
    public Op {
        reads = List.copyOf(reads);
    }

    /** Whether it has more arguments than there are interfaces for, or is called as if it had. */
    public boolean takesMany() {
        return body instanceof Body.OfMany<?>;
    }

    /** Makes the value. */
    @SuppressWarnings("NullAway") // A step takes null only where it says that it does, as the graph has checked.
    public @Nullable Object make(Values values) throws Exception {
        if (body instanceof Body.OfMany<?> many) {
            return many.call(number -> reads.get(number).load(values));
        }
        @Nullable Object[] arguments = new Object[reads.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = reads.get(i).load(values);
        }
        return body.invoke(arguments);
    }
}
