package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static int length(@Input @Each("words") String word) { return word.length(); }

    @Processor static int total(@All("length") List<Integer> lengths) { return lengths.size(); }
}
