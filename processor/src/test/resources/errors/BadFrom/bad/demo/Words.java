package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input @From("the text") String text) { return text.length(); }
//                                      ^ Leat/BadFrom
}
