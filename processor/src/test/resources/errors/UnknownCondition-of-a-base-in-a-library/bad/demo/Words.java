package demo;

import dev.leat.*;
import prices.Base;

@Flow
//< Leat/UnknownCondition
final class Words extends Base {
    @Processor static boolean large(@Input int total) { return total > 100; }
}
