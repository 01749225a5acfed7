package dev.leat.docs;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

// region flow
@Flow(keep = "reading")
final class Readings {
    private Readings() {}

    @Processor
    static Stream<String> lines(@Input String text) {
        return text.lines();
    }

    @Processor
    static int reading(@Each(value = "lines", rejected = "unreadable") String line) {
        return Integer.parseInt(line);
    }

    @Processor
    static void stored(int reading, @Depends IntConsumer store) {
        store.accept(reading);
    }
}
// endregion
