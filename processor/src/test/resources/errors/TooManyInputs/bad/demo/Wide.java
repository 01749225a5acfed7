package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
//< Leat/TooManyInputs
final class Wide {
    // repeat 241 times
    @Processor static int made#(@Input int given#) { return given#; }
}
