package dev.leat.sample;

import static java.util.Objects.requireNonNull;

import dev.leat.sample.progress.Progress;
import dev.leat.sample.report.Choice;
import dev.leat.sample.report.Report;
import dev.leat.sample.report.SummaryFlow;
import dev.leat.sample.source.Found;
import dev.leat.sample.source.Problem;
import dev.leat.sample.source.SourceFinder;
import dev.leat.sample.source.TextsAtHand;
import dev.leat.sample.text.TextStats;
import dev.leat.sample.text.TextStatsFlow;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "leat-sample",
        description = "Tells the statistics of real text, read through flows that were generated at compile time.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input is in the report, perhaps with a warning",
            "1:the report is printed, but an input or a part of it is missing",
            "2:the command line was not understood",
            "3:there was no word to report on",
            "4:the report is printed, but the picture could not be written",
            "70:the application itself failed"
        })
final class Main implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description =
                    "Files, folders (with all below them but hidden files), or - for standard input. Without any, the"
                            + " licence texts of the JDK are read.")
    private List<String> names = List.of();

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            defaultValue = "12",
            description = "How many of the most frequent words are shown, from 0 to 500 (${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = {"-a", "--all-words"},
            description = "Also show words as common as \"the\".")
    private boolean allWords;

    @Option(
            names = {"-p", "--picture"},
            paramLabel = "FILE",
            defaultValue = "text-stats.mmd",
            description =
                    "Where the flow's picture is written (${DEFAULT-VALUE}): Mermaid, or Graphviz for .dot, or the plan for"
                            + " .json.")
    private Path picture = Path.of("text-stats.mmd");

    @Option(names = "--no-picture", description = "Write no picture.")
    private boolean noPicture;

    @Spec
    private @Nullable CommandSpec command;

    private Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the application and says how it ended. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new LockCommand(surroundings))
                .addSubcommand(new SheetCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .setOut(writer(surroundings.out(), surroundings))
                .setErr(writer(surroundings.err(), surroundings))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.coloured() ? Ansi.ON : Ansi.OFF))
                .setExecutionStrategy(Main::execute)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, surroundings));
        int status = commandLine.execute(arguments);
        surroundings.out().flush();
        return status;
    }

    /** Runs one command: what precedes another command's name would be passed over without a word. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty() && !parsed.isUsageHelpRequested()) {
            CommandLine command = parsed.subcommand().commandSpec().commandLine();
            String name = command.getCommandName();
            throw new CommandLine.ParameterException(
                    command,
                    "The command " + name + " comes first, before everything else. For a file of that name write ./"
                            + name + ".");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    public Integer call() {
        checkOptions();
        Found found = names.isEmpty()
                ? TextsAtHand.in(surroundings.javaHome())
                : SourceFinder.find(names, surroundings.workingDirectory(), surroundings.in());
        Survey.Result result;
        try (Progress progress = surroundings.progress(found.size())) {
            result = Survey.of(found, TextStatsFlow.create(), surroundings.workingDirectory(), progress);
        }
        result.problems().forEach(surroundings::tell);
        return conclude(result).status();
    }

    private void checkOptions() {
        if (top < 0 || top > 500) {
            throw new CommandLine.ParameterException(
                    requireNonNull(command).commandLine(),
                    "--top takes a number from 0 to 500, but was given " + top + ".");
        }
    }

    private ExitCode conclude(Survey.Result result) {
        SummaryFlow.Outputs summary = SummaryFlow.create().run(result.totals(), new Choice(top, allWords));
        if (summary.words() == 0) {
            surroundings.tell(
                    "There is no word to report on. Name a text to read, or none to read the licence texts of the JDK.");
            return ExitCode.NOTHING;
        }
        Report.lines(summary, result.extent(), surroundings.style()).forEach(surroundings.out()::println);
        if (!noPicture && !draw()) {
            return ExitCode.NO_PICTURE;
        }
        boolean incomplete =
                result.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return incomplete ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    private boolean draw() {
        Path file = surroundings.workingDirectory().resolve(picture);
        Picture kind = Picture.in(file);
        try {
            kind.write(TextStats.class, file);
        } catch (IOException cause) {
            surroundings.tell("ERROR " + picture + ": the picture cannot be written (" + Problem.reason(cause)
                    + "). Name another file with --picture.");
            return false;
        }
        surroundings.out().println();
        surroundings.out().println("Picture of the flow: " + picture + " (" + kind.use() + ")");
        return true;
    }

    private static int failed(Exception failure, Surroundings surroundings) {
        surroundings.tell("this is a defect of the application. Please report it with what follows.");
        failure.printStackTrace(surroundings.err());
        return ExitCode.FAILED.status();
    }

    private static PrintWriter writer(PrintStream stream, Surroundings surroundings) {
        return new PrintWriter(
                new OutputStreamWriter(stream, surroundings.terminal().encoding()), true);
    }

    /** The version that the jar's manifest names. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"leat-sample " + (version == null ? "(not packaged)" : version)};
        }
    }
}
