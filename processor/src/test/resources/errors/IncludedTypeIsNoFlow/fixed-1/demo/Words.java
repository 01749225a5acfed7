package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = Prices.class)
final class Shop {
    @Processor static int total(int price) { return price; }
}

@Flow final class Prices {
    @Processor static int price(@Input int cents) { return cents; }
}
