package demo;

import dev.leat.*;

@Flow
final class Words {
    @Initial("total")
    static int nothing() { return 0; }

    @Processor static int total(@Previous int totals, @Previous int total, @Input int n) { return totals + total + n; }
//                                            ^ Leat/UnknownPrevious
}
