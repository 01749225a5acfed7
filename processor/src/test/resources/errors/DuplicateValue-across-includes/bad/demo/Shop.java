package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow(include = {Billing.class, Shipping.class})
final class Shop {
    @Processor static int sum(int total) { return total; }
}
