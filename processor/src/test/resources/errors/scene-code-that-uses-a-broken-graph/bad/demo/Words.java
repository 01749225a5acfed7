package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.Set;

@Flow(ways = Way.GRAPH)
final class Words {
    @Processor static String[] tokens(@Input String text) { return text.split(" "); }

    @Processor static int uniques(Set<String> tokens) { return tokens.size(); }
//                                            ^ Leat/TypeMismatch
}
