package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.Stream;

// region flow
@Flow
final class Basket {
    private Basket() {}

    sealed interface Command permits Add, Remove, Clear {}

    record Add(String item) implements Command {}

    record Remove(String item) implements Command {}

    record Clear() implements Command {}

    @Initial("items")
    static List<String> empty() {
        return List.of();
    }

    @Processor("items")
    static List<String> add(@Previous List<String> items, @Input @Match Add command) {
        return Stream.concat(items.stream(), Stream.of(command.item())).toList();
    }

    @Processor("items")
    static List<String> remove(@Previous List<String> items, @Input @Match Remove command) {
        return items.stream().filter(item -> !item.equals(command.item())).toList();
    }

    @Processor("items")
    static List<String> clear(@Input @Match Clear command) {
        return List.of();
    }

    @Processor
    static int count(List<String> items) {
        return items.size();
    }
}
// endregion
