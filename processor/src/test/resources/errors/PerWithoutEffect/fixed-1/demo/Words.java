package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static int length(@Input @Each("lines") String line) { return line.length(); }

    @Processor static List<Integer> all(@All("length") List<Integer> all) { return all; }
}
