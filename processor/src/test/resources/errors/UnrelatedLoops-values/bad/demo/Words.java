package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(keep = {"both"})
final class Words {
    @Processor static List<String> lines(@Input @Each("files") String file) { return List.of(file.split(" ")); }

    @Processor static int length(@Each("lines") String line) { return line.length(); }

    @Processor static int price(@Input @Each("orders") int order) { return order; }

    @Processor static int both(int length, int price) { return length * price; }
//                                             ^ Leat/UnrelatedLoops
}
