package dev.leat.sample;

import dev.leat.sample.lock.Attendant;
import dev.leat.sample.lock.UnusableStateException;
import dev.leat.sample.source.Found;
import dev.leat.sample.source.LineReader;
import dev.leat.sample.source.Problem;
import dev.leat.sample.source.Source;
import dev.leat.sample.source.SourceFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the lock. */
@Command(
        name = "lock",
        description = "Works a lock, and remembers how it was left.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nCommands:%n",
        footer = {"lock", "unlock CODE"},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every command was obeyed",
            "1:a command or an input is missing; the others were obeyed",
            "2:the command line was not understood",
            "5:the state could not be read or saved",
            "70:the application itself failed"
        })
final class LockCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private boolean incomplete;

    @Parameters(
            paramLabel = "COMMANDS",
            arity = "0..1",
            defaultValue = SourceFinder.STANDARD_INPUT,
            description = "A file with a command on each line, or - for standard input (${DEFAULT-VALUE}).")
    private String name = SourceFinder.STANDARD_INPUT;

    @Option(
            names = {"-s", "--state"},
            paramLabel = "FILE",
            description = "Where the state is kept, as JSON. Without it the lock begins anew and is forgotten.")
    private @Nullable Path state;

    LockCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Found found = SourceFinder.findFiles(List.of(name), surroundings.workingDirectory(), surroundings.in());
        found.problems().forEach(this::tell);
        try {
            work(attendant(), found.sources());
        } catch (UnusableStateException cause) {
            surroundings.tell("ERROR " + state + ": " + cause.getMessage());
            return ExitCode.NO_STATE.status();
        }
        return (incomplete ? ExitCode.INCOMPLETE : ExitCode.DONE).status();
    }

    private Attendant attendant() throws UnusableStateException {
        return state == null
                ? Attendant.forgetful(this::answer)
                : Attendant.keeping(surroundings.workingDirectory().resolve(state), this::answer);
    }

    private void work(Attendant attendant, List<Source> sources) throws UnusableStateException {
        LineReader reader = new LineReader(surroundings.workingDirectory(), this::tell);
        attendant.look();
        for (Source commands : sources) {
            reader.read(commands, attendant::obey);
        }
    }

    /** At once, for whoever waits for it before the next command. */
    private void answer(String answer) {
        surroundings.out().println(answer);
        surroundings.out().flush();
    }

    private void tell(Problem problem) {
        incomplete = true;
        surroundings.tell(problem);
    }
}
