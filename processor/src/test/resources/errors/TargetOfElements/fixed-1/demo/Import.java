package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(targets = {"files", "document"}, keep = {"document"})
final class Import {
    @Processor static List<String> files(@Input String folder) { return List.of(folder.split(";")); }
    @Processor static int document(@Each("files") String file) { return file.length(); }
    @Processor static int total(@All("document") List<Integer> lengths) { return lengths.size(); }
}
