package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.LAZY)
final class Words {
    @Processor static int total(@Input @From("before") int total, @Input int n) { return total + n; }
}
