package demo;

import dev.leat.All;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> words(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int length(String word) { return word.length(); }
//                                      ^ Leat/UnknownValue

    @Processor static int total(@All("length") List<Integer> lengths) { return lengths.size(); }
}
