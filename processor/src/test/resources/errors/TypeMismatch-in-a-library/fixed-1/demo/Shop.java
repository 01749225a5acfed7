package demo;

import dev.leat.*;
import prices.Prices;

@Flow(include = Prices.class)
final class Shop {
    @Processor static int price(@Input int cents) { return cents; }
}
