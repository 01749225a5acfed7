package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import java.util.List;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/MissingClass
final class Words {
    @Processor static String label(List<?> prices, int cents) { return prices + " " + cents; }
}
