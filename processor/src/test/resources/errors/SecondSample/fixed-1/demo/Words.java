package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;
import java.time.Clock;

@Flow(ways = Way.BENCHMARK)
final class Words {
    @Processor static long now(@Depends Clock clock) { return clock.millis(); }

    @Sample static Clock clock() { return Clock.systemUTC(); }
}
