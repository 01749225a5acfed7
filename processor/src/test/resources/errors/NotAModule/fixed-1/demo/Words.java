package demo;

import dev.leat.*;
import java.time.Clock;

@Flow(modules = Clocks.class)
final class Words {
    @Processor static long now() { return 1; }
}

@dagger.Module
final class Clocks {
    private Clocks() {}

    static Clock clock() { return Clock.systemUTC(); }
}
