package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import java.util.List;

// region flow
@Flow
final class Range {
    private Range() {}

    record Bounds(int lowest, int highest) {}

    @Processor
    @Spread
    static Bounds bounds(@Input List<Integer> numbers) {
        return numbers.stream()
                .map(number -> new Bounds(number, number))
                .reduce((a, b) -> new Bounds(Math.min(a.lowest, b.lowest), Math.max(a.highest, b.highest)))
                .orElseThrow();
    }

    @Processor
    static int width(int lowest, int highest) {
        return highest - lowest;
    }
}
// endregion
