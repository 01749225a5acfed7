package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    static int discount(int total) { return total / 10; }
}
