package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = Prices.class)
//                    ^ Leat/IncludedTypeIsNoFlow
final class Shop {
    @Processor static int total(int price) { return price; }
}

final class Prices {
    @Processor static int price(@Input int cents) { return cents; }
}
