package dev.leat.sample.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.sample.tally.Count;
import dev.leat.sample.tally.Figures;
import dev.leat.sample.tally.Totals;
import dev.leat.sample.tally.WordCount;
import dev.leat.sample.text.TextStatsFlow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String STEW = "boil em mash em stick em in a stew. Po Tay Toes.";
    private static final Style PLAIN = new Style(false, true);
    private static final Style POOR = new Style(false, false);
    private static final Style COLOURFUL = new Style(true, true);

    private final SummaryFlowBuilder summary =
            SummaryFlow.builder().clock(Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC));

    @Test
    void stewIsReported() {
        assertThat(report(summary.build().run(stew(), new Choice(4, false)), PLAIN))
                .isEqualTo("""
                Text statistics                                            3 Feb 2026, 04:05 Z
                ──────────────────────────────────────────────────────────────────────────────
                  Read             1 text, 48 bytes
                  Words            12
                  Different words  10 (83.3 % of the words)
                  Sentences        2 of 6.0 words on average
                  Lines            1
                  Characters       48
                  Word length      2.9 characters on average
                  Longest word     stick (5 characters)
                  First and last   boil, toes
                  Reading time     3 s, or 4 s aloud

                Most frequent words
                  em                                 3  25.0 %  ██████████████████████████████
                  boil                               1   8.3 %  ██████████
                  mash                               1   8.3 %  ██████████
                  po                                 1   8.3 %  ██████████
                """);
    }

    @Test
    void estimatesAreLabelled() {
        Figures estimated = new Figures(
                2_000_000,
                new Count(1_000_000, 990_000, 1_010_000),
                "a",
                "z",
                "a-very-long-word-that-goes-on-and-on-and-on-for-ever",
                9_000_000,
                12_000_000,
                1,
                0,
                List.of(new WordCount("stew", new Count(12_345, 12_000, 12_345))));

        assertThat(report(summary.figures(estimated).build().run(new Totals(), new Choice(4, false)), POOR))
                .isEqualTo("""
                Text statistics                                            3 Feb 2026, 04:05 Z
                ------------------------------------------------------------------------------
                  Read             1 text, 48 bytes
                  Words            2,000,000
                  Different words  ~1,000,000, from 990,000 to 1,010,000 (50.0 % of the words)
                  Sentences        0
                  Lines            1
                  Characters       12,000,000
                  Word length      4.5 characters on average
                  Longest word     a-very-long-word-that-goes-on-and-on-... (52 characters)
                  First and last   a, z
                  Reading time     5 d 20 h, or 7 d 14 h aloud

                Most frequent words
                  stew                         ~12,345   0.6 %  ##############################

                  ~ is an estimate: the text has too many different words to count each by itself.
                  The number of different words is off by no more than shown in 19 texts of 20.
                  No word occurs more often than shown, or less often by more than 345.
                """);
    }

    @Test
    void stopWordsAreADependency() {
        SummaryFlow withoutEm =
                summary.stopWords(new StopWords(Set.of("em", "boil"))).build();

        assertThat(withoutEm.run(stew(), new Choice(2, false)).topWords())
                .extracting(WordCount::word)
                .containsExactly("a", "in");
        assertThat(withoutEm.run(stew(), new Choice(2, true)).topWords())
                .extracting(WordCount::word)
                .containsExactly("em", "a");
    }

    @Test
    void readingSpeedIsADependencyOfAnIncludedFlow() {
        SummaryFlow slow = summary.readingSpeed(new ReadingSpeed(12, 6)).build();

        assertThat(slow.run(stew(), new Choice(0, false)).silently()).hasSeconds(60);
        assertThat(slow.run(stew(), new Choice(0, false)).aloud()).hasSeconds(120);
    }

    @Test
    void colourIsForTerminals() {
        assertThat(report(summary.build().run(stew(), new Choice(1, false)), COLOURFUL))
                .contains("\u001B[1mText statistics\u001B[0m", "\u001B[36m██████████████████████████████\u001B[0m");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Column.left("東京", 6)).isEqualTo("東京  ");
        assertThat(Column.shortened("東京東京", 6, PLAIN)).isEqualTo("東京…");
    }

    @Test
    void amountsAreReadable() {
        assertThat(List.of(Wording.bytes(999), Wording.bytes(1_000), Wording.bytes(1_234_567_890)))
                .containsExactly("999 bytes", "1.0 kB", "1.2 GB");
    }

    private static Totals stew() {
        Totals totals = new Totals();
        totals.add(TextStatsFlow.create().run(STEW));
        totals.addUnfinishedLine();
        return totals;
    }

    private static String report(SummaryFlow.Outputs summary, Style style) {
        return String.join("\n", Report.lines(summary, new Extent(1, 48, 0), style)) + "\n";
    }
}
