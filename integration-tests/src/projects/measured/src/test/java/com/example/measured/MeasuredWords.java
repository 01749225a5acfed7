package com.example.measured;

import dev.leat.Flow;
import dev.leat.Sample;
import dev.leat.Way;

/** Words, and the texts to measure it on. */
// region samples
@Flow(include = Words.class, ways = Way.BENCHMARK)
final class MeasuredWords {
    private MeasuredWords() {}

    @Sample("text")
    static String proverb() {
        return "Make hay while the sun shines.";
    }

    @Sample("text")
    static String page() {
        return proverb().repeat(100);
    }
}
// endregion
