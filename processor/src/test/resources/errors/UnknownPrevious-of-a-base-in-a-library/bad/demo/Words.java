package demo;

import dev.leat.*;
import prices.Base;

@Flow
//< Leat/UnknownPrevious
final class Words extends Base {
    @Processor static int twice(int more) { return 2 * more; }
}
