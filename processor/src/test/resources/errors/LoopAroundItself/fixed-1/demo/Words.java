package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow(include = Lengths.class)
final class Words {
    @Processor static int wordLength(@Each("words") String word) { return word.length(); }

    @Processor static int length(@All("wordLength") List<Integer> all) { return all.size(); }

    @Processor static String text(@Input String line) { return line.strip(); }
}

@Flow
final class Lengths {
    @Processor static List<String> words(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int twice(@Input int length) { return 2 * length; }
}
