package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input @Each("words") String word) { return word.length(); }

    @Processor static int total(@All("length") int lengths) { return lengths; }
//                                                 ^ Leat/ResultMismatch
}
