package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow(include = Billing.class)
final class Shop {
    @Processor static int twice(int total) { return total * 2; }
}
