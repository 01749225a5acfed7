package dev.leat.sample.tally;

import dev.leat.sample.text.TextStatsFlow;

/** Merges what the flow tells about each passage into what is told about all of them. */
public final class Totals {
    /** How many of the most frequent words are told: many, so that enough are left when stop words are left out. */
    private static final int RANKS = 1_000;

    /** Words of 100 bytes: 20 MB of them are kept, and 8 MB at most of what they are written in. */
    private static final long MOST_EXACT_WORDS = 200_000;

    private static final long MOST_EXACT_CHARACTERS = 4_000_000;

    private final WordTally tally;
    private long words;
    private String first = "";
    private String last = "";
    private String longest = "";
    private long letters;
    private long characters;
    private long lines;
    private long sentences;

    /** No passage yet. */
    public Totals() {
        this(MOST_EXACT_WORDS, MOST_EXACT_CHARACTERS);
    }

    Totals(long mostExactWords, long mostExactCharacters) {
        tally = new WordTally(mostExactWords, mostExactCharacters);
    }

    /** Adds the passage that comes next. */
    public void add(TextStatsFlow.Outputs passage) {
        tally.add(passage.counts());
        words += passage.words();
        first = first.isEmpty() ? passage.first() : first;
        last = passage.last().isEmpty() ? last : passage.last();
        longest = passage.longest().length() > longest.length() ? passage.longest() : longest;
        letters += passage.letters();
        characters += passage.characters();
        lines += passage.lines();
        sentences += passage.sentences();
    }

    /** Adds the line that a text without a line end at its end leaves unfinished. */
    public void addUnfinishedLine() {
        lines++;
    }

    /** The totals so far. */
    public Figures figures() {
        return new Figures(
                words,
                tally.uniques().atMost(words),
                first,
                last,
                longest,
                letters,
                characters,
                lines,
                sentences,
                tally.mostFrequent(RANKS));
    }
}
