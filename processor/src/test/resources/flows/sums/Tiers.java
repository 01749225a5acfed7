package sums;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

/** A reducer by tiers. Another processor takes what it made before: it needs no value of its own for that. */
@Flow
final class Tiers {
    @Initial("total")
    static int nothing() {
        return 0;
    }

    @Processor("total")
    static int add(@Previous @From("total") Integer before, @Input int n) {
        if (before < 10) {
            return before + n;
        }
        if (before < 20) {
            return before + 2 * n;
        }
        return before < 30 ? before + 3 * n : before;
    }

    @Processor
    static int change(@Previous int total, @From("total") int now) {
        return now - total;
    }
}
