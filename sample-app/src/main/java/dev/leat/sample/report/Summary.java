package dev.leat.sample.report;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.sample.tally.Count;
import dev.leat.sample.tally.Figures;
import dev.leat.sample.tally.Totals;
import dev.leat.sample.tally.WordCount;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the totals mean. The components of {@link Figures} are values of this flow, and its {@code words} are the ones
 * that {@link ReadingTime} asks for.
 */
@Flow(include = ReadingTime.class, modules = SummaryModule.class)
public final class Summary {
    private Summary() {}

    /** The totals, told apart. */
    @Processor
    @Spread
    static Figures figures(@Input Totals totals) {
        return totals.figures();
    }

    /** The words to show. */
    @Processor
    static List<WordCount> topWords(List<WordCount> ranking, @Input Choice choice, @Depends StopWords stopWords) {
        return ranking.stream()
                .filter(word -> choice.stopWordsToo() || !stopWords.contains(word.word()))
                .limit(choice.top())
                .toList();
    }

    /** How many of a hundred words are new ones. */
    @Processor
    static double variety(Count uniques, long words) {
        return ratio(100.0 * uniques.value(), words);
    }

    /** How long a sentence is on average. */
    @Processor
    static double wordsPerSentence(long words, long sentences) {
        return ratio((double) words, sentences);
    }

    /** How long a word is on average. */
    @Processor
    static double lettersPerWord(long letters, long words) {
        return ratio((double) letters, words);
    }

    /** When the report was written. */
    @Processor
    static ZonedDateTime writtenAt(@Depends Clock clock) {
        return ZonedDateTime.now(clock);
    }

    private static double ratio(double part, long whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
