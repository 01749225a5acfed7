package demo;

import dev.leat.*;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/InaccessibleProcessor
final class Shop {
    @Processor static int tax(@Input int net) { return net / 5; }
}
