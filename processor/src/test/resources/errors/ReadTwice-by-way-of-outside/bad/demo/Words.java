package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Iterator;
import java.util.List;

@Flow
final class Words {
    @Processor static Iterator<Integer> xs(@Input int n) { return List.of(n).iterator(); }

    @Processor static int x(@Each("xs") int x) { return x; }

    @Processor static int mean(@All("x") List<Integer> xs) { return xs.size(); }

    @Processor static int off(int x, int mean) { return x - mean; }
//                                       ^ Leat/ReadTwice

    @Processor static List<Integer> all(@All("off") List<Integer> all) { return all; }
}
