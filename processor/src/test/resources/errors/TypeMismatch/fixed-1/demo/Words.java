package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> tokens(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int uniques(List<String> tokens) { return tokens.size(); }
}
