package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

final class Text {
    @Flow
    static final class Words {
        @Processor static int length(@Input String text) { return text.length(); }
    }
}

@Flow
//< Leat/GeneratedNameShared
final class Text_Words {
    @Processor static boolean empty(@Input String text) { return text.isEmpty(); }
}
