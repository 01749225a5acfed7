package dev.leat.sample;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.leat.runtime.Rejected;
import dev.leat.sample.progress.Meter;
import dev.leat.sample.progress.Progress;
import dev.leat.sample.report.Wording;
import dev.leat.sample.source.Problem;
import dev.leat.sample.worklog.LogFile;
import dev.leat.sample.worklog.StoreDatabase;
import dev.leat.sample.worklog.Total;
import dev.leat.sample.worklog.WorkLogs;
import dev.leat.sample.worklog.WorkLogsFlow;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the import. */
@Command(
        name = "import",
        description = "Imports the work logs of a folder, and counts hours and words.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nWork logs:%n",
        footer = {
            "Files that end in .log, with a line for each piece of work: date, minutes, what was done. As in",
            "2026-11-30 45 peeled the potatoes",
            "Lines that begin with # are passed over."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was imported",
            "1:files or lines are missing; the others were imported",
            "2:the command line was not understood",
            "3:there was no work log to import",
            "5:the results could not be stored",
            "70:the application itself failed"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int TOP = 5;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FOLDER", description = "Where the work logs are, in it and all folders below.")
    private @Nullable Path folder;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "FILE",
            defaultValue = "work.db",
            description = "The SQLite database where each file's result is stored as soon as it is there, in the table"
                    + " work_log (${DEFAULT-VALUE}). Another import replaces the rows of the files that it reads.")
    private Path store = Path.of("work.db");

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return imported(requireNonNull(folder)).status();
    }

    private ExitCode imported(Path named) {
        Path logs = surroundings.workingDirectory().resolve(named);
        try {
            return imported(logs, OptionalLong.of(LogFile.bytesIn(logs)));
        } catch (IOException cause) {
            surroundings.tell(Problem.unreadable(named.toString(), cause, surroundings.workingDirectory()));
            return ExitCode.NOTHING;
        }
    }

    private ExitCode imported(Path logs, OptionalLong size) {
        Path file = surroundings.workingDirectory().resolve(store);
        StoreDatabase results;
        try {
            results = new StoreDatabase(file);
        } catch (SQLException cause) {
            surroundings.tell("ERROR " + store + ": it cannot be opened as a database (" + reason(file, cause)
                    + "). Name another file with --store.");
            return ExitCode.NO_STATE;
        }
        WorkLogs.Summary summary;
        try (results;
                Progress progress = surroundings.progress(size)) {
            summary = new WorkLogsFlow(new Meter(progress), results).run(logs).summary();
        } catch (IOException | UncheckedIOException | SQLException cause) {
            surroundings.tell("ERROR the import broke off (" + reason(cause)
                    + "). What came before is stored; check the folder and the disk it is on.");
            return ExitCode.INCOMPLETE;
        }
        return conclude(summary);
    }

    private ExitCode conclude(WorkLogs.Summary summary) {
        summary.lostFiles().forEach(this::tell);
        Total total = summary.total();
        if (total.files() == 0) {
            if (!summary.lostFiles().isEmpty()) {
                return ExitCode.INCOMPLETE;
            }
            surroundings.tell("There is no work log to import. Name a folder with files that end in .log.");
            return ExitCode.NOTHING;
        }
        PrintStream out = surroundings.out();
        out.println(Wording.counted(total.entries(), "entry", "entries") + " in "
                + Wording.counted(total.files(), "file") + ": "
                + Wording.duration(Duration.ofMinutes(total.minutes())));
        out.println(summary.words().sorted().entrySet().stream()
                .limit(TOP)
                .map(word -> word.getKey() + " " + Wording.number(word.getValue()))
                .collect(joining(", ", "Most frequent words: ", "")));
        if (total.unreadableLines() > 0) {
            out.println(
                    "Lines that are no entries: " + Wording.number(total.unreadableLines()) + ", listed in " + store);
        }
        boolean whole = summary.lostFiles().isEmpty() && total.unreadableLines() == 0;
        return whole ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private void tell(Rejected<LogFile> lost) {
        surroundings.tell("ERROR " + lost.element().name() + ": it cannot be "
                + (lost.step().equals("stored") ? "stored" : "read") + " (" + reason(lost.cause())
                + "). The others were imported.");
    }

    private static String reason(Exception cause) {
        Throwable failure = cause instanceof UncheckedIOException ? cause.getCause() : cause;
        return failure instanceof IOException reading ? Problem.reason(reading) : String.valueOf(cause.getMessage());
    }

    /** Why a database cannot be opened. SQLite has one message for all files that cannot be read or written. */
    private static String reason(Path file, SQLException cause) {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder to write it into";
        }
        Throwable first = cause.getCause() == null ? cause : cause.getCause();
        return String.valueOf(first.getMessage());
    }
}
