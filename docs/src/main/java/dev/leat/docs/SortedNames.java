package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Processor;
import java.util.List;

// region flow
@Flow
final class SortedNames extends Sorted<String> {
    @Override
    @Processor
    String first(List<String> sorted) {
        return super.first(sorted).strip();
    }

    @Processor
    static String initial(String first) {
        return first.substring(0, 1);
    }
}
// endregion
