package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    Words(@Input String text) {}
//        ^ Leat/StrayAnnotation

    @Processor static int one() { return 1; }
}
