package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor(NAME) static int length(@Input String text) { return text.length(); }
//             ^ javac

    @Processor static int twice(int name) { return 2 * name; }
}
