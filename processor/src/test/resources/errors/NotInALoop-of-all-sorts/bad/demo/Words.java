package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static int length(@Input @Each("words") String word) { return word.length(); }

    @Processor static int count(@All("length") List<Integer> lengths) { return lengths.size(); }

    @Processor static int last(@Last("words") Iterable<? extends String> all) { return 1; }
//                                   ^ Leat/NotInALoop
}
