package demo;

import dev.leat.*;
import java.time.Clock;

@Flow
final class Words {
    @Processor static long now() { return 1; }
}

final class Clocks {
    private Clocks() {}

    static Clock clock() { return Clock.systemUTC(); }
}
