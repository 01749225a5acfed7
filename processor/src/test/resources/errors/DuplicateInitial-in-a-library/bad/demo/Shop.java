package demo;

import dev.leat.*;
import prices.Counts;

@Flow(include = Counts.class)
//                    ^ Leat/DuplicateInitial
final class Shop {
    @Initial("total") static int one() { return 1; }

    @Processor static int twice(@Previous int total) { return 2 * total; }
}
