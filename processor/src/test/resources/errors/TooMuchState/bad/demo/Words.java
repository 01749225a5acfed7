package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow(replaceable = false)
//< Leat/TooMuchState
final class Words {
    // repeat 240 times
    @Initial("kept#") static int start#() { return 0; }

    // repeat 240 times
    @Processor static int kept#(@Previous int kept#, @Input int given) { return kept# + given; }
}
