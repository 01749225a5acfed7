package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Object thing(@Input String text) { return text; }

    @Processor static int size(@From("thing") @Match java.util.List<String> words) { return words.size(); }
//                                            ^ Leat/UntestableMatch
}
