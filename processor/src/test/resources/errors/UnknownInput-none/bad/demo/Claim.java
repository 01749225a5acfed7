package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(inputs = "damage")
//             ^ Leat/UnknownInput
final class Claim {
    @Processor static long owed() { return 0; }
}
