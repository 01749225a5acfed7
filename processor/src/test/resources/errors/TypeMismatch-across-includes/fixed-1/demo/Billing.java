package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Billing {
    @Processor static long total(@Input long price) { return price; }
}
