package dev.leat.jmh;

import dev.leat.jmh.report.Folder;
import dev.leat.jmh.report.TextReport;
import dev.leat.jmh.report.Wording;
import dev.leat.jmh.result.Machine;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Session;
import dev.leat.jmh.run.Command;
import dev.leat.jmh.run.Fork;
import dev.leat.jmh.run.LineProgress;
import dev.leat.jmh.run.Progress;
import dev.leat.jmh.run.Rounds;
import dev.leat.jmh.run.Suite;
import dev.leat.jmh.run.TerminalProgress;
import dev.leat.jmh.run.TimeLeft;
import dev.leat.jmh.run.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Version;

/**
 * Runs JMH benchmarks and reports what they measured. It takes JMH's own options, {@code -f} being the number of
 * rounds, and three more: {@code --quick} for one short round of everything, {@code --out FOLDER}, and
 * {@code --heap=SIZE}.
 *
 * <p>In each round every benchmark gets a fresh JVM, those of a class and parameter value one after the other, and
 * ratios are taken within a round. Into the folder go {@code results.json}, {@code results.md} and {@code report.html};
 * they are written again after each round, the first after each group of benchmarks, so nothing is lost when the
 * program is stopped.
 *
 * <p>The program ends with 0, with 1 if a benchmark failed, and with 2 if it cannot do what it was asked for.
 */
public final class Main {
    private static final String HELP = """
            Runs benchmarks in rounds, each in a fresh JVM, and reports what they measured.

            --quick         one short round of everything, to see that it runs
            --out FOLDER    where results.json, results.md and report.html go (default: leat-benchmarks)
            --heap=SIZE     the heap of each JVM, touched before it measures (default: 2g); -Xmx in -jvmArgs wins
            -f COUNT        how many rounds (default: 10)
            -l, -lp         list the benchmarks, without and with their parameters

            All other options are JMH's, but for -bm, -foe, -rf, -rff and -o.
            """;

    private final Command command;
    private final PrintStream out;
    private final InstantSource clock;

    private Main(Command command, PrintStream out, InstantSource clock) {
        this.command = command;
        this.out = out;
        this.clock = clock;
    }

    /** The program; see {@link Main}. */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.out, System.err, Terminal.isInteractive()));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err, boolean interactive) {
        try {
            Command command = Command.parse(arguments);
            return lists(command, out) ? 0 : new Main(command, out, InstantSource.system()).measure(interactive);
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            err.println("Cannot write: " + e);
            return 2;
        }
    }

    private static boolean lists(Command command, PrintStream out) throws IOException {
        CommandLineOptions jmh = command.jmh();
        if (jmh.shouldHelp()) {
            out.println(HELP);
            jmh.showHelp();
        } else if (jmh.shouldListProfilers()) {
            jmh.listProfilers();
        } else if (jmh.shouldListWithParams()) {
            new Runner(jmh).listWithParams(jmh);
        } else if (jmh.shouldList()) {
            new Runner(jmh).list();
        } else {
            return false;
        }
        return true;
    }

    private int measure(boolean interactive) throws UsageException, IOException {
        Suite suite = Suite.find(command);
        Folder folder = folder();
        Instant started = clock.instant();
        Machine machine = Machine.here();
        Fork fork = new Fork(command, out);
        Rounds rounds = new Rounds(suite, command.rounds(), clock);
        out.println(Wording.count(suite.size(), "benchmark") + " in "
                + Wording.count(suite.groups().size(), "group") + ", " + Wording.count(command.rounds(), "round") + ": "
                + TimeLeft.about(rounds.left()));
        Progress progress = interactive ? new TerminalProgress(out) : new LineProgress(out, clock);
        rounds.run(fork, progress, roundIsOver -> {
            Results soFar = new Results(machine, session(started, rounds, fork), rounds.groups());
            if (roundIsOver) {
                folder.write(soFar);
            } else {
                folder.writeJson(soFar);
            }
        });
        Results results = new Results(machine, session(started, rounds, fork), rounds.groups());
        out.println("\n" + TextReport.of(results));
        out.println("Details: " + folder.path().resolve("report.html"));
        return results.hasFailures() ? 1 : 0;
    }

    private Folder folder() throws UsageException {
        try {
            return Folder.prepare(command.folder());
        } catch (IOException e) {
            throw new UsageException("Cannot write into the folder " + command.folder() + ", which --out names: " + e);
        }
    }

    private Session session(Instant started, Rounds rounds, Fork fork) {
        return new Session(
                started,
                Duration.between(started, clock.instant()),
                command.arguments(),
                command.quick(),
                command.rounds(),
                rounds.completed(),
                rounds.loads(),
                Version.getPlainVersion(),
                version(),
                List.copyOf(fork.jvms()));
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
