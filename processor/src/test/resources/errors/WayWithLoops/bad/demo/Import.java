package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.ArrayList;
import java.util.List;

@Flow(ways = Way.SHEET)
//< Leat/WayWithLoops
final class Import {
    @Processor static int files(@Input ArrayList<String> names) { return names.size(); }

    @Processor static int document(@Input @Each("names") String file) { return file.length(); }

    @Processor static int total(@All("document") List<Integer> lengths) { return lengths.size(); }
}
