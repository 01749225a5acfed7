package demo;

import static dev.leat.Way.*;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.time.Clock;

@Flow(ways = {GRAPH, BENCHMARK, SHEET})
//< Leat/MissingSample
//< Leat/MissingSample
final class Words {
    @Processor static long now(@Depends Clock clock, @Input long offset) { return clock.millis() + offset; }
}
