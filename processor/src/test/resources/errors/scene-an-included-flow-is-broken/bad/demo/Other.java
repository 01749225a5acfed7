package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow(include = Billing.class)
final class Other {
    @Processor static int thrice(int total) { return total * 3; }
}
