package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import prices.Prices;

@Flow(include = Prices.class)
final class Words {
    @Processor static int total(int price) { return price; }
}
