package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(keep = {"pair"})
final class Words {
    @Processor static int x(@Input @Each("xs") int x) { return x; }

    @Processor static int y(@Input @Each("ys") int y) { return y; }

    @Processor static int pair(int x, @All("y") List<Integer> ys) { return x * ys.size(); }
}
