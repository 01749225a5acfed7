package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow(include = Billing.class)
final class Shop {
    @Processor static int price(int discount) { return discount; }
//                                  ^ Leat/Cycle
}
