package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(lazy = true)
final class Words {
    @Processor static int total(@Input @From("before") int total, @Input int n) { return total + n; }
}
