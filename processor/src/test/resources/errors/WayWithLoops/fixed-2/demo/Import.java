package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

@Flow(ways = Way.LAZY)
final class Import {
    @Processor static List<String> files(@Input String folder) { return List.of(folder.split(";")); }

    @Processor static List<Integer> documents(List<String> files) { return files.stream().map(String::length).toList(); }

    @Processor static int total(List<Integer> documents) { return documents.size(); }
}
