package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Flow
@NullMarked
final class Words {
    @Processor static @Nullable String first(@Input String text) { return text.isEmpty() ? null : text; }

    @Processor static int length(@Nullable String first) { return first == null ? 0 : first.length(); }
}
