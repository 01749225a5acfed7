package dev.leat.benchmarks.session;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

/** Readings of a meter: small steps, so that what a session adds stands out. */
@Flow
final class Meter {
    private Meter() {}

    record Range(long lowest, long highest) {}

    @Initial("total")
    static long nothing() {
        return 0;
    }

    @Initial("range")
    static Range empty() {
        return new Range(Long.MAX_VALUE, Long.MIN_VALUE);
    }

    @Processor
    static long total(@Previous long total, @Input long reading) {
        return total + reading;
    }

    @Processor
    static Range range(@Previous @From("range") Range before, @Input long reading) {
        return reading >= before.lowest() && reading <= before.highest()
                ? before
                : new Range(Math.min(before.lowest(), reading), Math.max(before.highest(), reading));
    }

    @Processor
    static long distance(long total, Range range) {
        return total - range.highest();
    }
}
