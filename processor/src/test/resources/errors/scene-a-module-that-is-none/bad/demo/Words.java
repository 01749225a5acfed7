package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow(modules = String.class)
//                    ^ Leat/NotAModule
final class Words {
    @Processor static long now() { return 1; }
}
