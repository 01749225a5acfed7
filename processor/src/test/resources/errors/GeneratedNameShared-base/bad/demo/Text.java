package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Text_Words {
    @Processor static boolean empty(@Input String text) { return text.isEmpty(); }
}

final class Text {
    abstract static class Words {
//                  ^ Leat/GeneratedNameShared
        @Processor static int length(@Input String text) { return text.length(); }
    }
}
