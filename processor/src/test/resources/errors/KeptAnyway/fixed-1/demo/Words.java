package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(keep = {"document"})
final class Words {
    @Processor static String document(@Input @Each("files") String file) { return file; }

    @Processor static int size(@Input int n) { return n; }
}
