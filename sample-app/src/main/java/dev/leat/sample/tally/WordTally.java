package dev.leat.sample.tally;

import java.util.List;
import java.util.Map;

/** Counts words exactly while they are few enough to be kept, and approximately from then on. */
final class WordTally {
    private final long mostWords;
    private final long mostCharacters;
    private Tally tally = new ExactTally();

    /**
     * @param mostWords as many different words are counted exactly
     * @param mostCharacters as many characters the words that are counted exactly have together
     */
    WordTally(long mostWords, long mostCharacters) {
        this.mostWords = mostWords;
        this.mostCharacters = mostCharacters;
    }

    void add(Map<String, Long> counts) {
        tally.add(counts);
        if (tally instanceof ExactTally exact && isFull(exact)) {
            SketchedTally sketch = new SketchedTally();
            exact.pourInto(sketch);
            tally = sketch;
        }
    }

    Count uniques() {
        return tally.uniques();
    }

    List<WordCount> mostFrequent(int limit) {
        return tally.mostFrequent(limit);
    }

    private boolean isFull(ExactTally exact) {
        return exact.uniques().value() > mostWords || exact.characters() > mostCharacters;
    }
}
