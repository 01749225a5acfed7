package demo;

import dev.leat.*;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/ConflictingInputs
final class Shop {
    @Processor static long tax(@Input @From("price") long net) { return net / 5; }
}
