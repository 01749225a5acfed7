package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Initial;
import dev.leat.Last;
import dev.leat.Previous;
import java.util.List;

@Flow
final class Import {
    @Processor static List<String> files(@Input String folder) { return List.of(folder.split(";")); }

    @Processor static int document(@Each("files") String file) { return file.length(); }

    @Initial("sum") static long none() { return 0; }

    @Processor static long sum(@Previous long sum, int document) { return sum + document; }

    @Initial("all") static long nothing() { return 0; }

    @Processor static long all(@Previous long all, @Last long sum) { return all + sum; }
    //                                        ^ Leat/WayWithLoops
}
