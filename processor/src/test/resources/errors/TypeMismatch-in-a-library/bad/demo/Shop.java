package demo;

import dev.leat.*;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/TypeMismatch
final class Shop {
    @Processor static long price(@Input int cents) { return cents; }
}
