package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(replaceable = false)
//< Leat/FlowTooLarge
final class Vast {
    // repeat 20001 times
    @Processor static int made#(@Input int given) { return given; }
}
