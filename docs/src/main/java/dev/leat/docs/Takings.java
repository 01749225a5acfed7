package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

// region flow
@Flow
final class Takings {
    private Takings() {}

    @Initial("total")
    static long nothing() {
        return 0;
    }

    @Initial("best")
    static long noneYet() {
        return 0;
    }

    @Processor
    static long total(@Previous long total, @Input long sale) {
        return total + sale;
    }

    @Processor
    static long best(@Previous long best, @Input long sale) {
        return Math.max(best, sale);
    }

    @Processor
    static boolean isBest(@Previous @From("best") long before, long best) {
        return best > before;
    }
}
// endregion
