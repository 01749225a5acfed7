package demo;

import dev.leat.Initial;
import dev.leat.Previous;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.LAZY)
//< Leat/WayWithState
final class Words {
    @Initial("total") static int zero() { return 0; }

    @Processor static int total(@Previous int total, @Input int n) { return total + n; }
}
