package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Set;

@Flow
final class Words {
    @Processor static Set<String> tokens(@Input String text) { return Set.of(text.split(" ")); }

    @Processor static int uniques(Set<String> tokens) { return tokens.size(); }
}
