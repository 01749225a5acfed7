package demo;

import dev.leat.*;
import prices.Base;

@Flow
//< Leat/MissingBody
abstract class Words extends Base {
    @Processor static int twice(int length) { return 2 * length; }
}
