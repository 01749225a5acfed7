package demo;

import dev.leat.*;
import prices.Ends;

@Flow
final class Words {
    @Processor static int first(@Input String text) { return text.length(); }

    @Spread @Processor static Ends ends(@Input String text) { return new Ends(text.charAt(0), text.charAt(1)); }
//                                 ^ Leat/DuplicateValue
}
