package demo;

import dev.leat.*;

final class Words {
    @Processor static int length(@Input String text) { return text.length(); }
//  ^ Leat/NotInAFlow
}
