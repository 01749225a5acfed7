package demo;

import dev.leat.Flow;
import dev.leat.Depends;
import dev.leat.Processor;
import prices.Prices;

@Flow(include = Prices.class)
//                    ^ Leat/ConflictingScopes
final class Shop {
    @Processor static String zone(@Depends java.time.Clock watch) { return watch.getZone().getId(); }
}
