package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Set;

@Flow
final class Words {
    @Processor static List<String> tokens(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int uniques(Set<String> tokens) { return tokens.size(); }
//                                            ^ Leat/TypeMismatch
}
