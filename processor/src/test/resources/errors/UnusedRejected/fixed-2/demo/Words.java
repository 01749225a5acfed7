package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> lines(@Input @Each("files") String file) { return List.of(file.split(" ")); }

    @Processor static int number(@Each("lines") String line) { return Integer.parseInt(line); }

    @Processor static List<Integer> all(@All("number") List<Integer> all) { return all; }
}
