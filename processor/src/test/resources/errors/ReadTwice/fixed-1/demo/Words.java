package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<Integer> xs(@Input int n) { return List.of(n); }

    @Processor static int twice(@Each("xs") int x) { return 2 * x; }

    @Processor static long count(List<Integer> xs) { return xs.size(); }

    @Processor static List<Integer> all(@All("twice") List<Integer> all) { return all; }
}
