package dev.leat.sample.worklog;

import static java.util.Map.Entry.comparingByKey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words and how often each occurs. */
public final class WordCounts {
    private WordCounts() {}

    /** The most frequent first, equally frequent ones in the order of the alphabet. */
    public static Map<String, Integer> sorted(Map<String, Integer> words) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(comparingByKey()))
                .forEach(word -> sorted.put(word.getKey(), word.getValue()));
        return sorted;
    }
}
