package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = Pairs.class, keep = "pair")
final class Words {
    @Processor static int x(@Input @Each("xs") int x) { return x; }

    @Processor static int y(@Input @Each("ys") int y) { return y; }
}

@Flow
final class Pairs {
    @Processor static int pair(@Input int x, @Input int y) { return x * y; }
//                                                      ^ Leat/UnrelatedLoops
}
