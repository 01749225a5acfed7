package dev.leat.docs;

import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

// region base
abstract class Sorted<T extends Comparable<T>> {
    @Processor
    List<T> sorted(@Input List<T> items) {
        return items.stream().sorted().toList();
    }

    @Processor
    T first(List<T> sorted) {
        return sorted.get(0);
    }
}
// endregion
