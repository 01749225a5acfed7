package dev.leat.sample.worklog;

import static java.util.Map.Entry.comparingByKey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Words and how often each occurs. Adding to it makes another value and leaves this one as it is, as folds over
 * elements that may be rejected need it.
 *
 * <p>A copy of all words for each addition would take too long. So additions are only remembered, until they have as
 * many words as have been counted, and are then counted into a copy at once: for each word that is added, no more than
 * one is copied.
 */
public final class WordCounts {
    /** No words. */
    public static final WordCounts NONE = new WordCounts(Map.of(), null, 0);

    /** How many words are remembered at least, so that there is no copy for each of the first additions. */
    private static final int FEW = 1000;

    private final Map<String, Long> counted;
    private final @Nullable Addition latest;
    private final int remembered;

    private WordCounts(Map<String, Long> counted, @Nullable Addition latest, int remembered) {
        this.counted = counted;
        this.latest = latest;
        this.remembered = remembered;
    }

    private record Addition(
            Consumer<Map<String, Long>> counting, @Nullable Addition before) {}

    /** The most frequent first, equally frequent ones in the order of the alphabet. */
    public Map<String, Long> sorted() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(comparingByKey()))
                .forEach(word -> sorted.put(word.getKey(), word.getValue()));
        return sorted;
    }

    // region plus
    /** These words, and those, each of which occurs once more. */
    public WordCounts plus(List<String> words) {
        List<String> added = List.copyOf(words);
        return plus(counts -> added.forEach(word -> counts.merge(word, 1L, Long::sum)), added.size());
    }

    /** The words of both. */
    public WordCounts plus(WordCounts others) {
        return plus(others::countInto, others.counted.size() + others.remembered);
    }

    private WordCounts plus(Consumer<Map<String, Long>> counting, int words) {
        if (words == 0) {
            return this;
        }
        WordCounts sum = new WordCounts(counted, new Addition(counting, latest), remembered + words);
        return sum.remembered > Math.max(FEW, counted.size()) ? new WordCounts(sum.counts(), null, 0) : sum;
    }
    // endregion

    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        countInto(counts);
        return counts;
    }

    private void countInto(Map<String, Long> counts) {
        counted.forEach((word, count) -> counts.merge(word, count, Long::sum));
        for (Addition addition = latest; addition != null; addition = addition.before) {
            addition.counting.accept(counts);
        }
    }
}
