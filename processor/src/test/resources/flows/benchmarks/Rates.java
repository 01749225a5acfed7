package benchmarks;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;

/** Two inputs by single samples, one of them with two. */
@Flow(ways = Way.BENCHMARK, replaceable = false)
final class Rates {
    private Rates() {}

    @Processor static int rate(@Input int percent, @Input int scale) { return percent * scale; }

    @Sample static int percent() { return 3; }

    @Sample("percent") static int high() { return 90; }

    @Sample static int scale() { return 100; }
}
