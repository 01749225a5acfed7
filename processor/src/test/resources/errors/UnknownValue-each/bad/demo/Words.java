package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> words(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int length(@Each("wrds") String word) { return word.length(); }
//                                     ^ Leat/UnknownValue

    @Processor static List<Integer> all(@All("lenth") List<Integer> lengths) { return lengths; }
//                                           ^ Leat/UnknownValue

    @Processor static int last(@Each String line) { return line.length(); }
//                                          ^ Leat/UnknownValue
}
