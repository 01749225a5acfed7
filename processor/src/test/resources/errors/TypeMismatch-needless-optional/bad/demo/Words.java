package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Optional;

@Flow
final class Words {
    @Processor static int size(@Input String text) { return text.length(); }

    @Processor static String line(Optional<Integer> size) { return "" + size; }
//                                                  ^ Leat/TypeMismatch
}
