package demo;

import dev.leat.Input;
import dev.leat.Processor;

final class Words {
    @Processor static int length(@Input String text) { return text.length(); }
//  ^ Leat/NotInAFlow
}
