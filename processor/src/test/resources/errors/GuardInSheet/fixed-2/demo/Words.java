package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(incremental = true)
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @Processor static int discount(@Input int total, boolean large) { return large ? total / 10 : 0; }
}
