package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

// region flow
@Flow(ways = Way.GRAPH)
final class Bill {
    private Bill() {}

    /** What the goods cost. */
    @Processor
    static long net(@Input List<Long> prices) {
        return prices.stream().mapToLong(Long::longValue).sum();
    }

    @Processor
    static long tax(long net) {
        return net * 19 / 100;
    }

    @Processor
    static long shipping(long net) {
        return net > 5_000 ? 0 : 490;
    }

    @Processor
    static long total(long net, long tax, long shipping) {
        return net + tax + shipping;
    }
}
// endregion
