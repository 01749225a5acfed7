package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(include = Lengths.class)
final class Words {
    @Processor static int length(@Each("words") String word) { return word.length(); }

    @Processor static String text(@Input String line) { return line.strip(); }
}

@Flow
final class Lengths {
    @Processor static List<String> words(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int twice(@Input int length) { return 2 * length; }
//                                         ^ Leat/LoopAroundItself
}
