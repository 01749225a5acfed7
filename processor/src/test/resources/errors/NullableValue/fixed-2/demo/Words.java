package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import org.jspecify.annotations.NullMarked;

@Flow
@NullMarked
final class Words {
    @Processor static String first(@Input String text) { return text.isEmpty() ? "" : text; }

    @Processor static int length(String first) { return first.length(); }
}
