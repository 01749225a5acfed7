package dev.leat.sample;

import dev.leat.sample.progress.BarProgress;
import dev.leat.sample.progress.LineProgress;
import dev.leat.sample.progress.Progress;
import dev.leat.sample.progress.SlowProgress;
import dev.leat.sample.report.Style;
import dev.leat.sample.source.Problem;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * What surrounds the application while it runs.
 *
 * @param workingDirectory where relative names are looked up
 * @param javaHome where the JDK is installed
 * @param terminal what is known of the terminal
 */
record Surroundings(
        InputStream in, PrintStream out, PrintStream err, Path workingDirectory, Path javaHome, Terminal terminal) {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** The process's own. */
    static Surroundings ofProcess() {
        Terminal terminal = Terminal.ofProcess();
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, terminal.encoding()),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, terminal.encoding()),
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("java.home")),
                terminal);
    }

    /** Tells a problem of an input. */
    void tell(Problem problem) {
        tell(problem.severity() + " " + problem);
    }

    /** Tells something that is no part of the result. */
    void tell(String message) {
        err.println("leat-sample: " + message);
    }

    /** How people see the progress, once it takes a while. */
    Progress progress(OptionalLong size) {
        InstantSource clock = InstantSource.system();
        return new SlowProgress(
                clock,
                PATIENCE,
                () -> terminal.error()
                        ? new BarProgress(err, size, style().blocks())
                        : new LineProgress(err, clock, size));
    }

    Style style() {
        return Style.of(coloured(), terminal.encoding());
    }

    boolean coloured() {
        return terminal.output() && terminal.colour();
    }
}
