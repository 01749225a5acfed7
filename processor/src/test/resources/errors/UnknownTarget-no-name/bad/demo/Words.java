package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(targets = {"", "text.length", "class"})
//               ^ Leat/UnknownTarget
//                   ^ Leat/UnknownTarget
//                                  ^ Leat/UnknownTarget
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }
}
