package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> lines(@Input @Each("files") String file) { return List.of(file.split(" ")); }

    @Processor static List<String> words(@Each("lines") String line) { return List.of(line.split(" ")); }

    @Initial("sum") static int zero() { return 0; }

    @Per("files") @Processor static int sum(@Previous int sum, @Each("words") String word) { return sum + word.length(); }

    @Processor static int total(@Last int sum) { return sum; }

    @Processor static List<Integer> all(@All("total") List<Integer> all) { return all; }
}
