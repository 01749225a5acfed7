package demo;

import dev.leat.*;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/ReservedName
final class Shop {
    @Processor static boolean large(@Input int net) { return net > 100; }

    @When("large") @Processor static int tax(@Input int net) { return net / 5; }
}
