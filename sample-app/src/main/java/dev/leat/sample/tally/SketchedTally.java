package dev.leat.sample.tally;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.datasketches.frequencies.ErrorType;
import org.apache.datasketches.frequencies.ItemsSketch;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;

/** Counts words approximately in a fixed amount of memory, with bounds on the error. */
final class SketchedTally implements Tally {
    /** Room for this many words, a power of two; three quarters of them are kept at a time. */
    private static final int FREQUENCY_SLOTS = 1 << 16;

    /** 2^14 registers of a byte: the number of different words is off by more than 1.3 % in one text of twenty. */
    private static final int LOG_REGISTERS = 14;

    private static final int STANDARD_DEVIATIONS = 2;
    private static final Comparator<WordCount> MOST_FREQUENT_FIRST =
            comparing((WordCount word) -> -word.count().value()).thenComparing(WordCount::word);

    private final ItemsSketch<String> frequencies = new ItemsSketch<>(FREQUENCY_SLOTS);
    private final HllSketch different = new HllSketch(LOG_REGISTERS, TgtHllType.HLL_8);

    @Override
    public void add(Map<String, Long> counts) {
        counts.forEach(this::add);
    }

    void add(String word, long count) {
        frequencies.update(word, count);
        different.update(word);
    }

    @Override
    public Count uniques() {
        return new Count(
                Math.round(different.getEstimate()),
                Math.round(different.getLowerBound(STANDARD_DEVIATIONS)),
                Math.round(different.getUpperBound(STANDARD_DEVIATIONS)));
    }

    /** Only words that are certainly more frequent than any word that was forgotten. */
    @Override
    public List<WordCount> mostFrequent(int limit) {
        return Arrays.stream(frequencies.getFrequentItems(ErrorType.NO_FALSE_POSITIVES))
                .map(row -> new WordCount(
                        row.getItem(), new Count(row.getEstimate(), row.getLowerBound(), row.getUpperBound())))
                .sorted(MOST_FREQUENT_FIRST)
                .limit(limit)
                .toList();
    }
}
