package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

@Flow
final class Wide {
    record Given(
            // repeat 240 times
            int given#,
            int given241) {}

    @Spread @Processor static Given all(@Input Given given) { return given; }

    // repeat 241 times
    @Processor static int made#(int given#) { return given#; }
}
