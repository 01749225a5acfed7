package dev.leat.sample;

import dev.leat.sample.progress.Progress;
import dev.leat.sample.report.Extent;
import dev.leat.sample.source.Found;
import dev.leat.sample.source.Passages;
import dev.leat.sample.source.Problem;
import dev.leat.sample.source.Source;
import dev.leat.sample.source.TextKind;
import dev.leat.sample.tally.Totals;
import dev.leat.sample.text.TextStatsFlow;
import dev.leat.sample.text.WordRule;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads all sources, passage by passage, through the flow into the totals. */
final class Survey {
    private final TextStatsFlow flow;
    private final Path workingDirectory;
    private final Progress progress;
    private final Totals totals = new Totals();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> foldersWithText = new HashSet<>();
    private int texts;
    private int skipped;
    private long bytes;

    private Survey(TextStatsFlow flow, Path workingDirectory, Progress progress) {
        this.flow = flow;
        this.workingDirectory = workingDirectory;
        this.progress = progress;
    }

    /**
     * What was read.
     *
     * @param problems what the reader of the report should know
     */
    record Result(Totals totals, Extent extent, List<Problem> problems) {}

    static Result of(Found found, TextStatsFlow flow, Path workingDirectory, Progress progress) {
        Survey survey = new Survey(flow, workingDirectory, progress);
        survey.problems.addAll(found.problems());
        found.sources().forEach(survey::read);
        found.folders().stream()
                .filter(folder -> !survey.foldersWithText.contains(folder))
                .forEach(folder -> survey.problems.add(Problem.noText(folder)));
        return new Result(
                survey.totals, new Extent(survey.texts, survey.bytes, survey.skipped), List.copyOf(survey.problems));
    }

    private void read(Source source) {
        try (BufferedInputStream stream = new BufferedInputStream(source.open())) {
            switch (TextKind.of(stream)) {
                case TEXT -> readText(source, stream);
                case EMPTY -> passOver(source, Problem.empty(source.name()));
                case UTF_16 -> passOver(source, Problem.utf16(source.name()));
                case BINARY -> passOver(source, Problem.binary(source.name()));
            }
        } catch (IOException cause) {
            problems.add(Problem.unreadable(source.name(), cause, workingDirectory));
        }
    }

    private void passOver(Source source, Problem problem) {
        if (source.folder().isEmpty()) {
            problems.add(problem);
        } else {
            skipped++;
        }
    }

    private void readText(Source source, BufferedInputStream stream) {
        texts++;
        source.folder().ifPresent(foldersWithText::add);
        Passages passages = new Passages(stream, WordRule.STANDARD, Passages.STANDARD_LENGTH);
        try {
            for (String passage = passages.next(); !passage.isEmpty(); passage = passages.next()) {
                totals.add(flow.run(passage));
                progress.reached(bytes + passages.offset());
            }
        } catch (IOException cause) {
            totals.add(flow.run(passages.remainder()));
            problems.add(Problem.brokenOff(source.name(), passages.offset(), cause));
        }
        if (!passages.finishedLine()) {
            totals.addUnfinishedLine();
        }
        if (passages.malformed().count() > 0) {
            problems.add(Problem.notUtf8(source.name(), passages.malformed()));
        }
        bytes += passages.offset();
    }
}
