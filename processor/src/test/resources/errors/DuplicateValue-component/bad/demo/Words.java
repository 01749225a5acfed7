package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

@Flow
final class Words {
    record Ends(char first, char last) {}

    @Processor static int first(@Input String text) { return text.length(); }

    @Spread @Processor static Ends ends(@Input String text) { return new Ends(text.charAt(0), text.charAt(1)); }
//                                 ^ Leat/DuplicateValue

    @Processor static int twice(char first) { return first; }
}
