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
    @Processor static List<Integer> all(@All("length") List<Integer> lengths) { return lengths; }

    @Processor static int length(@Input @Each("lines") String line) { return line.length(); }

    @Initial("sum") static int start(int zero) { return zero; }
//                                       ^ Leat/InitialParameter

    @Processor static int zero() { return 0; }

    @Processor static int sum(@Previous int sum) { return sum + 1; }
}
