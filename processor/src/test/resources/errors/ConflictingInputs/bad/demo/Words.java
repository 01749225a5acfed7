package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }

    @Processor static boolean blank(@Input CharSequence text) { return text.isEmpty(); }
//                                                      ^ Leat/ConflictingInputs
}
