package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(replaceable = false)
final class Vast {
    // repeat 1 times
    @Processor static int made#(@Input int given) { return new RestFlow().run(given).made1(); }
}

@Flow
final class Rest {
    // repeat 100 times
    @Processor static int made#(@Input int given) { return given; }
}
