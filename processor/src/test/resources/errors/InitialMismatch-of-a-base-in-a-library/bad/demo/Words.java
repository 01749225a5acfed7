package demo;

import dev.leat.*;
import prices.Base;

@Flow
//< Leat/InitialMismatch
final class Words extends Base {
    @Processor static int total(@Previous int total, @Input int n) { return total + n; }
}
