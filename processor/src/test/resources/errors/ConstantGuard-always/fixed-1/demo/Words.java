package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @Processor static int discount(@Input int total) { return total / 10; }
}
