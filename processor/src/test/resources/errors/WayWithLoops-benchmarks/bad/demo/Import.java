package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;
import java.util.List;

@Flow(ways = Way.BENCHMARK)
//< Leat/WayWithLoops
final class Import {
    @Sample("folder") static String sampleFolder() { return "a;b"; }

    @Processor static List<String> files(@Input String folder) { return List.of(folder.split(";")); }

    @Processor static int document(@Each("files") String file) { return file.length(); }

    @Processor static int total(@All("document") List<Integer> lengths) { return lengths.size(); }
}
