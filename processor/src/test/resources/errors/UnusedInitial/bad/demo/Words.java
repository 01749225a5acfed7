package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial static int totals() { return 0; }
//                      ^ Leat/UnusedInitial

    @Processor static int total(@Previous int total, @Input int n) { return total + n; }
}
