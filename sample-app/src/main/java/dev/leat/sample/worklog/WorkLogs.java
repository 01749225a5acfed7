package dev.leat.sample.worklog;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import dev.leat.runtime.Rejected;
import dev.leat.sample.progress.Meter;
import dev.leat.sample.source.Line;
import dev.leat.sample.source.Lines;
import dev.leat.sample.source.MalformedLineException;
import dev.leat.sample.text.WordRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The import of a folder. Files and lines come in streams: a line is forgotten before the next is read, and a file's
 * result is stored before the next file is opened.
 */
@Flow
public final class WorkLogs {
    private WorkLogs() {}

    /**
     * What the whole folder has come to.
     *
     * @param lostFiles those that could not be read, or their results not be stored
     */
    public record Summary(Total total, WordCounts words, List<Rejected<LogFile>> lostFiles) {}

    // region sequences
    @Processor
    static Stream<LogFile> files(@Input Path folder) throws IOException {
        return LogFile.in(folder);
    }

    @Processor
    static Stream<Line> lines(@Each(value = "files", rejected = "lostFiles") LogFile file, @Depends Meter meter)
            throws IOException {
        return Lines.in(meter.watch(Files.newInputStream(file.path())));
    }
    // endregion

    // region line
    @Processor
    static String text(@Each(value = "lines", rejected = "unreadable") Line line) throws MalformedLineException {
        return line.text().strip();
    }

    @Processor
    static boolean noted(String text) {
        return !text.isEmpty() && !text.startsWith("#");
    }

    @When("noted")
    @Processor
    static Entry entry(String text) throws MalformedLineException {
        return Entry.parse(text);
    }
    // endregion

    @Initial("entries")
    static int noEntries() {
        return 0;
    }

    @Processor
    static int entries(@Previous int entries, Entry entry) {
        return entries + 1;
    }

    // region statistics
    @Initial("minutes")
    static long noMinutes() {
        return 0;
    }

    @Processor
    static long minutes(@Previous long minutes, Entry entry) {
        return minutes + entry.minutes();
    }

    @Initial("words")
    static WordCounts noWords() {
        return WordCounts.NONE;
    }

    /** How often each word occurs in the file. */
    @Processor
    static WordCounts words(@Previous WordCounts words, Entry entry) {
        return words.plus(WordRule.STANDARD.words(entry.work()));
    }

    @Processor
    static WorkLog log(
            @Each("files") LogFile file,
            @Last int entries,
            @Last long minutes,
            @Last WordCounts words,
            List<Rejected<Line>> unreadable) {
        return new WorkLog(file.name(), entries, minutes, words, unreadable);
    }
    // endregion

    @Initial("total")
    static Total noFiles() {
        return Total.NOTHING;
    }

    @Processor
    static Total total(@Previous Total total, WorkLog log) {
        return total.plus(log);
    }

    // region all
    @Initial("allWords")
    static WordCounts noWordsAtAll() {
        return WordCounts.NONE;
    }

    /** How often each word occurs in all files. */
    @Processor
    static WordCounts allWords(@Previous WordCounts allWords, WorkLog log) {
        return allWords.plus(log.words());
    }

    @Processor
    static Summary summary(@Last Total total, @Last WordCounts allWords, List<Rejected<LogFile>> lostFiles) {
        return new Summary(total, allWords, lostFiles);
    }
    // endregion

    // region stored
    @Processor
    static void stored(WorkLog log, @Depends Store store) throws SQLException {
        store.add(log);
    }
    // endregion
}
