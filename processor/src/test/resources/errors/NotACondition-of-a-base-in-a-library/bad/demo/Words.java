package demo;

import dev.leat.*;
import prices.Base;

@Flow
//< Leat/NotACondition
final class Words extends Base {
    @Processor static int size(@Input int total) { return total; }
}
