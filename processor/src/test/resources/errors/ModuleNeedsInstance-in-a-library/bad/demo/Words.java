package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import java.time.Clock;
import prices.TimeModule;

@Flow(modules = TimeModule.class)
//                        ^ Leat/ModuleNeedsInstance
final class Words {
    @Processor static long now(@Depends Clock clock) { return clock.millis(); }
}
