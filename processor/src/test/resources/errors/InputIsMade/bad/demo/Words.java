package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static String clean(@Input String text) { return text.trim(); }

    @Processor static int length(@Input String clean) { return clean.length(); }
//                                             ^ Leat/InputIsMade
}
