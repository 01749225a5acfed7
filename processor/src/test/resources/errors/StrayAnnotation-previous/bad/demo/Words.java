package demo;

import dev.leat.Flow;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    static int add(@Previous int a) { return a; }
//                 ^ Leat/StrayAnnotation

    @Processor static int one() { return 1; }
}
