package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Claim {
    @Processor static long owed() { return 0; }
}
