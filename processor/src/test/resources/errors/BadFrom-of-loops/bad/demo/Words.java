package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(keep = "length")
final class Words {
    @Processor static int length(@Input @Each("the words") String words) { return words.length(); }
//                                      ^ Leat/BadFrom
}
