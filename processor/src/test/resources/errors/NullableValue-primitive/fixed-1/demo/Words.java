package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import org.jspecify.annotations.Nullable;

@Flow
final class Words {
    @Processor static @Nullable Integer count(@Input String text) { return text.isEmpty() ? null : text.length(); }

    @Processor static int twice(@Nullable Integer count) { return count == null ? 0 : count * 2; }
}
