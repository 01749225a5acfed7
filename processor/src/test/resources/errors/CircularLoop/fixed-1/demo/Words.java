package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> words(@Previous int length, @Input String text) { return List.of(text.substring(length)); }

    @Initial("length") static int none() { return 0; }

    @Processor static int length(@Input @Each("lines") String word) { return word.length(); }

    @Processor static List<Integer> all(@All("length") List<Integer> all) { return all; }
}
