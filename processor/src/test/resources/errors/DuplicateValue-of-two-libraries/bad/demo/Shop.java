package demo;

import dev.leat.*;
import prices.Discounts;
import prices.Prices;

@Flow(include = {Prices.class, Discounts.class})
//                                      ^ Leat/DuplicateValue
final class Shop {
    @Processor static int shown(int total) { return total; }
}
