package demo;

import dev.leat.*;

@Flow(targets = "size")
final class Words {
    @Processor static int half(int size) { return size / 2; }
//                                 ^ Leat/UnknownValue
}
