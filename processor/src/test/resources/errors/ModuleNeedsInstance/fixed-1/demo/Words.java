package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import java.time.Clock;

@Flow(modules = TimeModule.class)
final class Words {
    @Processor static long now(@Depends Clock clock) { return clock.millis(); }
}
