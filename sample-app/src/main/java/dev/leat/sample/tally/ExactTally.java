package dev.leat.sample.tally;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts every word by itself: exact, and as large as the vocabulary. */
final class ExactTally implements Tally {
    private static final Comparator<Map.Entry<String, Occurrences>> MOST_FREQUENT_FIRST = comparing(
                    (Map.Entry<String, Occurrences> entry) -> -entry.getValue().count)
            .thenComparing(Map.Entry::getKey);

    private final Map<String, Occurrences> words = new HashMap<>();
    private long characters;

    private static final class Occurrences {
        private long count;
    }

    /** How many characters the different words have together. */
    long characters() {
        return characters;
    }

    @Override
    public void add(Map<String, Long> counts) {
        counts.forEach((word, count) -> {
            Occurrences occurrences = words.get(word);
            if (occurrences == null) {
                occurrences = new Occurrences();
                words.put(word, occurrences);
                characters += word.length();
            }
            occurrences.count += count;
        });
    }

    void pourInto(SketchedTally sketch) {
        words.forEach((word, occurrences) -> sketch.add(word, occurrences.count));
    }

    @Override
    public Count uniques() {
        return Count.exactly(words.size());
    }

    @Override
    public List<WordCount> mostFrequent(int limit) {
        return words.entrySet().stream()
                .sorted(MOST_FREQUENT_FIRST)
                .limit(limit)
                .map(entry -> new WordCount(entry.getKey(), Count.exactly(entry.getValue().count)))
                .toList();
    }
}
