package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(keep = {"document"})
final class Words {
    @Processor static String document(@Input @Each("files") String file) { return file; }

    @Processor static int size(@Input int n) { return n; }

    @Processor static List<String> all(@All("document") List<String> all) { return all; }
}
