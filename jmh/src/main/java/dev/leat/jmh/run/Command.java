package dev.leat.jmh.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * What the command line asks for.
 *
 * @param arguments as they were given
 * @param jmh JMH's part of them
 * @param quick whether only to see that everything runs
 * @param folder where the files go
 * @param rounds how many fresh JVMs each benchmark gets
 * @param heap their memory
 */
public record Command(
        List<String> arguments, CommandLineOptions jmh, boolean quick, Path folder, int rounds, Heap heap) {
    private static final String QUICK = "--quick";
    private static final String OUT = "--out";
    private static final String HEAP = "--heap";
    private static final String FOLDER = "leat-benchmarks";
    private static final int ROUNDS = 10;

    /** Reads a command line. */
    public static Command parse(List<String> arguments) throws UsageException {
        List<String> forJmh = new ArrayList<>();
        String folder = FOLDER;
        Heap heap = new Heap(Optional.empty());
        boolean quick = false;
        for (Iterator<String> each = arguments.iterator(); each.hasNext(); ) {
            String argument = each.next();
            if (argument.equals(QUICK)) {
                quick = true;
            } else if (argument.equals(OUT)) {
                folder = each.hasNext() ? each.next() : "";
            } else if (argument.startsWith(OUT + "=")) {
                folder = argument.substring(OUT.length() + 1);
            } else if (argument.equals(HEAP)) {
                heap = Heap.of(each.hasNext() ? each.next() : "");
            } else if (argument.startsWith(HEAP + "=")) {
                heap = Heap.of(argument.substring(HEAP.length() + 1));
            } else {
                forJmh.add(argument);
            }
        }
        CommandLineOptions jmh = jmh(forJmh);
        requireOnlyWhatWeDo(jmh);
        return new Command(List.copyOf(arguments), jmh, quick, folder(folder), rounds(jmh, quick), heap);
    }

    /** What comes before the options of a JVM that a benchmark and the command line have besides. */
    List<String> jvmArguments(BenchmarkListEntry benchmark) {
        boolean given = jmh.getJvmArgsPrepend().hasValue();
        return heap.before(
                given ? List.of() : List.copyOf(benchmark.getJvmArgsPrepend().orElse(List.of())),
                List.copyOf(jmh.getJvmArgsPrepend().orElse(List.of())),
                quick);
    }

    private static CommandLineOptions jmh(List<String> arguments) throws UsageException {
        try {
            return new CommandLineOptions(arguments.toArray(String[]::new));
        } catch (CommandLineOptionException e) {
            throw new UsageException(e.getMessage() + "\n-h lists the options.");
        }
    }

    private static void requireOnlyWhatWeDo(CommandLineOptions jmh) throws UsageException {
        if (jmh.getBenchModes().stream().anyMatch(mode -> mode != Mode.AverageTime)) {
            throw new UsageException("-bm: only avgt, the average time of a call, can be compared here");
        }
        if (jmh.getResult().hasValue()
                || jmh.getResultFormat().hasValue()
                || jmh.getOutput().hasValue()) {
            throw new UsageException("-rf, -rff and -o: the files go to a folder, which --out names");
        }
        if (jmh.shouldFailOnError().orElse(false)) {
            throw new UsageException("-foe: the others are measured all the same, and the program ends with 1");
        }
    }

    private static Path folder(String name) throws UsageException {
        if (name.isBlank()) {
            throw new UsageException("--out: which folder?");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("--out: " + e.getMessage());
        }
    }

    private static int rounds(CommandLineOptions jmh, boolean quick) throws UsageException {
        int rounds = jmh.getForkCount().orElse(quick ? 1 : ROUNDS);
        if (rounds < 1) {
            throw new UsageException("-f " + rounds + ": there has to be a round; each is a fresh JVM");
        }
        return rounds;
    }
}
