package dev.leat.sample.tally;

import java.util.List;

/**
 * What is told about a whole text.
 *
 * @param words how many words there are
 * @param uniques how many different words there are
 * @param first the first word, empty when there is none
 * @param last the last word, empty when there is none
 * @param longest the longest word, empty when there is none
 * @param letters how many characters the words have together
 * @param characters how many characters there are
 * @param lines how many lines there are
 * @param sentences how many sentences there are
 * @param ranking the most frequent words, the most frequent first
 */
public record Figures(
        long words,
        Count uniques,
        String first,
        String last,
        String longest,
        long letters,
        long characters,
        long lines,
        long sentences,
        List<WordCount> ranking) {
    public Figures {
        ranking = List.copyOf(ranking);
    }
}
