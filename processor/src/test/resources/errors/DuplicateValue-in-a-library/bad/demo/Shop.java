package demo;

import dev.leat.*;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/DuplicateValue
final class Shop {
    @Processor static int total(@Input int cents) { return cents; }

    @Processor static int total2(@Input int cents) { return cents; }
}
