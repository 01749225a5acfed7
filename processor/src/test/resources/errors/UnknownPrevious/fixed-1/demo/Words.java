package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial("total")
    static int nothing() { return 0; }

    @Processor static int total(@Previous @From("total") int totals, @Previous int total, @Input int n) { return totals + total + n; }
}
