package dev.leat.sample.report;

import java.time.Duration;

/**
 * How fast people read.
 *
 * @param silently words a minute when reading for oneself
 * @param aloud words a minute when reading to somebody
 */
public record ReadingSpeed(int silently, int aloud) {
    /** Adults reading English non-fiction: Brysbaert, "How many words do we read per minute?", 2019. */
    public static final ReadingSpeed ADULT = new ReadingSpeed(238, 183);

    static Duration duration(long words, int wordsPerMinute) {
        return Duration.ofSeconds(Math.round(words * 60.0 / wordsPerMinute));
    }
}
