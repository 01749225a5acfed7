package dev.leat.sample.tally;

import java.util.List;
import java.util.Map;

/** Counts words. */
sealed interface Tally permits ExactTally, SketchedTally {
    void add(Map<String, Long> counts);

    /** How many different words there are. */
    Count uniques();

    /** The most frequent words, the most frequent first, equally frequent ones in the order of the alphabet. */
    List<WordCount> mostFrequent(int limit);
}
