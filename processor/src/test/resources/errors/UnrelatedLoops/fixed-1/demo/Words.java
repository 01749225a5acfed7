package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(keep = {"pair"})
final class Words {
    @Processor static int x(@Input @Each("xs") int x) { return x; }

    @Processor static int pair(int x, @Input @From("ys") int[] y) { return x * y.length; }
}
