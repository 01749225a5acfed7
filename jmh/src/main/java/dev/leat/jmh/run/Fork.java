package dev.leat.jmh.run;

import dev.leat.jmh.CpuTime;
import dev.leat.jmh.result.Failure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A fresh JVM for one benchmark. */
public final class Fork {
    private final CommandLineOptions given;
    private final PrintStream terminal;
    private final Set<String> jvms = new TreeSet<>();

    /** @param terminal for what profilers write, and for JMH when it is asked to say more */
    public Fork(Command command, PrintStream terminal) {
        this.given = command.jmh();
        this.terminal = terminal;
    }

    /** The JVMs that were used so far. */
    public Set<String> jvms() {
        return jvms;
    }

    Outcome measure(Benchmark benchmark, int round) {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given).forks(1).shouldFailOnError(true).addProfiler(CpuTime.class);
        if (given.getProfilers().stream().noneMatch(each -> each.getKlass().equals("gc"))) {
            options.addProfiler(GCProfiler.class);
        }
        benchmark.applyTo(options);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            RunResult result = new Runner(options.build(), format(said)).runSingle();
            jvms.add(result.getParams().getVmName() + " " + result.getParams().getVmVersion());
            sayWhatIsNoNumber(result, benchmark);
            return new Outcome.Measured(Measurements.of(result, round));
        } catch (RunnerException | RuntimeException e) {
            return new Outcome.Failed(new Failure(
                    round, Failures.message(e), Failures.detail(e, said.toString(Charset.defaultCharset()))));
        }
    }

    /** Some profilers write a text, such as where the time went. */
    private void sayWhatIsNoNumber(RunResult result, Benchmark benchmark) {
        result.getSecondaryResults().forEach((name, each) -> {
            if (!(each instanceof ScalarResult) && !each.extendedInfo().isBlank()) {
                terminal.println("\n" + benchmark.subject().benchmark() + "." + benchmark.name() + ", " + name + "\n"
                        + each.extendedInfo().strip() + "\n");
            }
        });
    }

    /** What nobody wants to see is kept: it says why a benchmark failed. */
    private OutputFormat format(ByteArrayOutputStream said) {
        PrintStream out =
                given.verbosity().hasValue() ? terminal : new PrintStream(said, true, Charset.defaultCharset());
        return OutputFormatFactory.createFormatInstance(out, given.verbosity().orElse(VerboseMode.NORMAL));
    }
}
