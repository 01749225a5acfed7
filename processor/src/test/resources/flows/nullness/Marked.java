package nullness;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Flow
@NullMarked
final class Marked {
    @Processor
    static @Nullable String maybe(@Input String text) {
        return text.isEmpty() ? null : text;
    }

    @Processor
    static Map.@Nullable Entry<String, Integer> entry(@Nullable String maybe) {
        return maybe == null ? null : Map.entry(maybe, 1);
    }

    @Processor
    static String @Nullable [] array(Map.@Nullable Entry<String, Integer> entry) {
        return entry == null ? null : new String[] {entry.getKey()};
    }

    @Processor
    static int length(@Nullable String maybe) {
        return maybe == null ? -1 : maybe.length();
    }
}
