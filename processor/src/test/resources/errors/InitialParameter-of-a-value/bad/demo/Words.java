package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<Integer> all(@All("sum") List<Integer> sums) { return sums; }

    @Initial("sum") static int start(int heads) { return heads; }
//                                       ^ Leat/InitialParameter

    @Processor static int sum(@Previous int sum, @Input @Each("lines") String line) { return sum + line.length(); }
}
