package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(incremental = true, lazy = true, graph = true, targets = "size")
final class Words {
    @Processor static Enum<String> kind(@Input String text) { return null; }
//                         ^ javac

    @Processor static int size(Object kind) { return 1; }
}
