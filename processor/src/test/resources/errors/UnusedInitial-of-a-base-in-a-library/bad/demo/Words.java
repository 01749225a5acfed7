package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import prices.Base;

@Flow
//< Leat/UnusedInitial
final class Words extends Base {
    @Processor static int total(@Input int n) { return n; }
}
