package dev.leat.sample.report;

import static dev.leat.sample.report.Wording.count;
import static dev.leat.sample.report.Wording.counted;
import static dev.leat.sample.report.Wording.decimal;
import static dev.leat.sample.report.Wording.duration;
import static dev.leat.sample.report.Wording.number;

import dev.leat.sample.tally.Count;
import dev.leat.sample.tally.WordCount;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a summary as a table. */
public final class Report {
    private static final int WIDTH = 78;
    private static final int LABEL = 17;
    private static final int WORD = 24;
    private static final int BAR = 30;
    private static final int LONGEST_SHOWN = 40;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", Locale.ENGLISH);

    private final SummaryFlow.Outputs summary;
    private final Extent extent;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private Report(SummaryFlow.Outputs summary, Extent extent, Style style) {
        this.summary = summary;
        this.extent = extent;
        this.style = style;
    }

    /** The lines of the report. */
    public static List<String> lines(SummaryFlow.Outputs summary, Extent extent, Style style) {
        Report report = new Report(summary, extent, style);
        report.addTitle();
        report.addTotals();
        report.addTopWords();
        report.addNotes();
        return report.lines;
    }

    private void addTitle() {
        String title = "Text statistics";
        String stamp = STAMP.format(summary.writtenAt());
        lines.add(style.heading(title) + Column.right(stamp, WIDTH - title.length()));
        lines.add(style.faint(style.dash().repeat(WIDTH)));
    }

    private void addTotals() {
        addRow("Read", counted(extent.texts(), "text") + ", " + Wording.bytes(extent.bytes()) + skipped());
        addRow("Words", number(summary.words()));
        addRow("Different words", uniques(summary.uniques()));
        addRow("Sentences", number(summary.sentences()) + perSentence());
        addRow("Lines", number(summary.lines()));
        addRow("Characters", number(summary.characters()));
        addRow("Word length", decimal(summary.lettersPerWord()) + " characters on average");
        addRow("Longest word", shown(summary.longest()) + " (" + number(length(summary.longest())) + " characters)");
        addRow("First and last", shown(summary.first()) + ", " + shown(summary.last()));
        addRow("Reading time", duration(summary.silently()) + ", or " + duration(summary.aloud()) + " aloud");
    }

    private void addTopWords() {
        lines.add("");
        lines.add(style.heading("Most frequent words"));
        if (summary.topWords().isEmpty()) {
            lines.add("  None stands out.");
            return;
        }
        long most = summary.topWords().get(0).count().value();
        for (WordCount word : summary.topWords()) {
            lines.add(topWord(word, most));
        }
    }

    private String topWord(WordCount word, long most) {
        long occurrences = word.count().value();
        String label = Column.left(Column.shortened(word.word(), WORD, style), WORD);
        String bar = Bar.of((double) occurrences / most, BAR, style);
        String share = decimal(100.0 * occurrences / summary.words()) + " %";
        return "  " + label + Column.right(count(word.count()), 12) + Column.right(share, 8) + "  " + style.bar(bar);
    }

    private void addNotes() {
        if (!summary.uniques().exact()) {
            lines.add("");
            addNote("~ is an estimate: the text has too many different words to count each by itself.");
            addNote("The number of different words is off by no more than shown in 19 texts of 20.");
            summary.topWords().stream()
                    .mapToLong(word -> word.count().most() - word.count().least())
                    .max()
                    .ifPresent(off -> addNote(
                            "No word occurs more often than shown, or less often by more than " + number(off) + "."));
        }
    }

    private void addNote(String note) {
        lines.add("  " + style.faint(note));
    }

    private void addRow(String label, String value) {
        lines.add("  " + Column.left(label, LABEL) + value);
    }

    private String uniques(Count uniques) {
        String share = " (" + decimal(summary.variety()) + " % of the words)";
        if (uniques.exact()) {
            return number(uniques.value()) + share;
        }
        return count(uniques) + ", from " + number(uniques.least()) + " to " + number(uniques.most()) + share;
    }

    private String perSentence() {
        return summary.sentences() == 0 ? "" : " of " + decimal(summary.wordsPerSentence()) + " words on average";
    }

    private String skipped() {
        return extent.skipped() == 0 ? "" : "; " + counted(extent.skipped(), "file") + " passed over, not text";
    }

    private String shown(String word) {
        return Column.shortened(word, LONGEST_SHOWN, style);
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
