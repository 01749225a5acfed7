package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = Billing.class)
final class Shop {
    @Processor static long price(@Input int cents) { return cents; }
}
