package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import prices.Base;

@Flow
//< Leat/MissingInitial
final class Words extends Base {
    @Processor static int twice(int total) { return 2 * total; }
}
