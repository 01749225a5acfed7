package dev.leat.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times flows beside what one would write by hand. Takes JMH's options.
 *
 * <p>Every fork is a round of its own in which each benchmark runs once, flow and twin one after the other, so that a
 * machine that is busy for a while slows both; a ratio is that of one round.
 */
final class RunTimes {
    private static final int ROUNDS = 5;
    private static final Pattern NAME = Pattern.compile("(?<way>[a-z]+)(?<subject>[A-Z0-9]\\w*)");

    /** By subject and then way: the rounds. */
    private final Map<String, Map<String, List<Round>>> measured =
            new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));

    private RunTimes() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions command = new CommandLineOptions(arguments);
        int rounds = command.getForkCount().orElse(ROUNDS);
        Options round = new OptionsBuilder()
                .parent(command)
                .forks(1)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(command.verbosity().orElse(VerboseMode.SILENT))
                .build();
        RunTimes times = new RunTimes();
        for (int i = 1; i <= rounds; i++) {
            System.out.println("Round " + i + " of " + rounds);
            new Runner(round).run().forEach(times::add);
        }
        Report report = times.report();
        Path json = Path.of(command.getResult().orElse("run-times.json"));
        report.write(json);
        System.out.println(
                "\n" + report + "\nMedian (quartiles); ratio: median (least…most) of the rounds. Also in " + json);
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        Matcher name = NAME.matcher(benchmark.substring(benchmark.lastIndexOf('.') + 1));
        if (!name.matches()) {
            throw new IllegalArgumentException("Not the name of a way and a subject: " + benchmark);
        }
        List<Double> nanos = new ArrayList<>();
        List<Double> onTheClock = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (IterationResult iteration :
                result.getBenchmarkResults().iterator().next().getIterationResults()) {
            onTheClock.add(iteration.getPrimaryResult().getScore());
            nanos.add(secondary(iteration, CpuTime.NANOS));
            bytes.add(secondary(iteration, "gc.alloc.rate.norm"));
        }
        measured.computeIfAbsent(name.group("subject"), subject -> new TreeMap<>())
                .computeIfAbsent(name.group("way"), way -> new ArrayList<>())
                .add(new Round(nanos, onTheClock, Spread.of(bytes).median()));
    }

    private static double secondary(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }

    private Report report() {
        Report report = new Report("steps", "way", "CPU ns a run", "ratio to hand", "on the clock, ns", "bytes a run");
        measured.forEach((subject, ways) -> ways.forEach((way, rounds) -> {
            Spread nanos = Spread.of(
                    rounds.stream().flatMap(round -> round.nanos().stream()).toList());
            Spread onTheClock = Spread.of(rounds.stream()
                    .flatMap(round -> round.onTheClock().stream())
                    .toList());
            Spread bytes = Spread.of(rounds.stream().map(Round::bytes).toList());
            List<Round> byHand = ways.getOrDefault("hand", rounds);
            Spread ratio = Spread.of(ratios(rounds, byHand));
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("steps", subject);
            facts.put("way", way);
            facts.put("cpuNanos", nanos);
            facts.put("clockNanos", onTheClock);
            facts.put("ratio", ratio);
            facts.put("bytes", bytes.median());
            report.add(
                    facts,
                    subject,
                    way,
                    nanos,
                    String.format(Locale.ROOT, "%.2f (%.2f…%.2f)", ratio.median(), ratio.least(), ratio.most()),
                    onTheClock,
                    Math.round(bytes.median()));
        }));
        return report;
    }

    private static List<Double> ratios(List<Round> rounds, List<Round> byHand) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(rounds.get(i).median() / byHand.get(i).median());
        }
        return ratios;
    }

    /** What one fork measured. */
    private record Round(List<Double> nanos, List<Double> onTheClock, double bytes) {
        double median() {
            return Spread.of(nanos).median();
        }
    }
}
