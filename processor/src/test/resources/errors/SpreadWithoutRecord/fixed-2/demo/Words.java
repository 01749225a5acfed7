package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

@Flow
final class Words {
    @Spread @Processor static Ends words(@Input String text) { return new Ends(text.charAt(0), text.charAt(text.length() - 1)); }

    record Ends(char first, char last) {}
}
