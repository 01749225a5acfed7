package demo;

import dev.leat.*;
import java.util.concurrent.*;

final class Text {
    @Flow
//   ^ javac
    static final class Words {
        @Processor static int size(@Input String text) { return text.length(); }
    }
}
