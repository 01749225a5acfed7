package dev.leat.sample.report;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.time.Duration;

/** How long people take to read a text. A flow of its own, to be included wherever words are counted. */
@Flow
public final class ReadingTime {
    private ReadingTime() {}

    /** Reading for oneself. */
    @Processor
    static Duration silently(@Input long words, @Depends ReadingSpeed readingSpeed) {
        return ReadingSpeed.duration(words, readingSpeed.silently());
    }

    /** Reading to somebody. */
    @Processor
    static Duration aloud(@Input long words, @Depends ReadingSpeed readingSpeed) {
        return ReadingSpeed.duration(words, readingSpeed.aloud());
    }
}
