package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

abstract class Common {
    @Processor private static int length(@Input String text) { return text.length(); }
//                                ^ Leat/PrivateProcessor
}

@Flow
final class One extends Common {
    @Processor static int one() { return 1; }
}

@Flow
final class Two extends Common {
    @Processor static int two() { return 2; }
}
