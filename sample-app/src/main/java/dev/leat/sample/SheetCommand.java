package dev.leat.sample;

import dev.leat.sample.sheet.Cells;
import dev.leat.sample.source.Found;
import dev.leat.sample.source.LineReader;
import dev.leat.sample.source.Problem;
import dev.leat.sample.source.Source;
import dev.leat.sample.source.SourceFinder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command line of the spreadsheet. */
@Command(
        name = "sheet",
        description = "Keeps a budget: tells what changes whenever a cell is set.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nLines:%n",
        footer = {"hours = 160", "wage = 25.50", "rent = 900", "food = 400"},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every line was understood",
            "1:a line or an input is missing; the others were understood",
            "2:the command line was not understood",
            "70:the application itself failed"
        })
final class SheetCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private boolean incomplete;

    @Parameters(
            paramLabel = "CELLS",
            arity = "0..1",
            defaultValue = SourceFinder.STANDARD_INPUT,
            description = "A file that sets a cell on each line, or - for standard input (${DEFAULT-VALUE}).")
    private String name = SourceFinder.STANDARD_INPUT;

    SheetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Found found = SourceFinder.findFiles(List.of(name), surroundings.workingDirectory(), surroundings.in());
        found.problems().forEach(this::tell);
        LineReader reader = new LineReader(surroundings.workingDirectory(), this::tell);
        Cells cells = new Cells(this::answer);
        for (Source source : found.sources()) {
            reader.read(source, line -> {
                answer(line);
                cells.set(line);
            });
        }
        return (incomplete ? ExitCode.INCOMPLETE : ExitCode.DONE).status();
    }

    /** At once, for whoever waits for it before the next line. */
    private void answer(String line) {
        surroundings.out().println(line);
        surroundings.out().flush();
    }

    private void tell(Problem problem) {
        incomplete = true;
        surroundings.tell(problem);
    }
}
