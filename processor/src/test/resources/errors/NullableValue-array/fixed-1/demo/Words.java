package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Flow
final class Words {
    @Processor static String @Nullable [] words(@Input String text) { return text.isEmpty() ? null : text.split(" "); }

    @Processor static int size(String @Nullable [] words) { return words == null ? 0 : words.length; }
}
