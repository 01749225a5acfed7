package dev.leat.benchmarks;

import dev.leat.benchmarks.Javac.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Times javac with Leat's processor on a declaration beside javac without any on the declaration and the sources that
 * the processor wrote for it, and beside a processor that only writes those: the first difference is what Leat costs,
 * the second is Leat's own part of it. Takes the numbers of steps to try.
 */
final class CompileTimes {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);
    private static final String DECLARATION = "Sums";

    /** For a size, as many rounds as handle about so many steps, of which a third more come first to warm up. */
    private static final int STEPS = 30_000;

    private static final int LEAST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 60;

    private final Javac javac = new Javac();
    private final Report report = new Report(
            "steps",
            "builder",
            "with Leat, CPU ms",
            "ready sources, CPU ms",
            "plain javac, CPU ms",
            "ratio",
            "ratio of ready sources",
            "declaration, bytes",
            "generated, bytes");

    public static void main(String[] arguments) throws IOException {
        CompileTimes times = new CompileTimes();
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        for (int size : sizes) {
            times.measure(size, true);
            times.measure(size, false);
        }
        Path json = Path.of("compile-times.json");
        times.report.write(json);
        System.out.println(times.report
                + "\nMedian (quartiles) of rounds in one JVM; ratio: of the rounds, not of the medians. Also in "
                + json);
    }

    private void measure(int size, boolean replaceable) {
        int rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, STEPS / size));
        System.err.println(size + " steps, " + rounds + " rounds");
        for (int i = 0; i < rounds / 3; i++) {
            Round.of(javac, size, replaceable);
        }
        List<Round> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(Round.of(javac, size, replaceable));
        }
        add(size, replaceable, measured);
    }

    private void add(int size, boolean replaceable, List<Round> rounds) {
        Spread leat = spread(rounds, round -> round.leat().cpuMillis());
        Spread plain = spread(rounds, round -> round.plain().cpuMillis());
        Spread ready = spread(rounds, round -> round.ready().cpuMillis());
        Spread ratio = spread(rounds, round -> round.ratio(round.leat()));
        Spread readyRatio = spread(rounds, round -> round.ratio(round.ready()));
        Map<String, Integer> generated = new TreeMap<>(rounds.get(0).leat().classSizes());
        Integer declaration = generated.remove(Round.name(DECLARATION));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("steps", size);
        facts.put("replaceable", replaceable);
        facts.put("leatCpuMillis", leat);
        facts.put("leatClockMillis", spread(rounds, round -> round.leat().clockMillis()));
        facts.put("plainCpuMillis", plain);
        facts.put("plainClockMillis", spread(rounds, round -> round.plain().clockMillis()));
        facts.put("readyCpuMillis", ready);
        facts.put("ratio", ratio);
        facts.put("readyRatio", readyRatio);
        facts.put("declarationBytes", declaration);
        facts.put("generatedBytes", generated);
        report.add(
                facts,
                String.format(Locale.ROOT, "%,d", size),
                replaceable ? "yes" : "no",
                leat,
                ready,
                plain,
                text(ratio),
                text(readyRatio),
                String.format(Locale.ROOT, "%,d", declaration),
                String.format(
                        Locale.ROOT,
                        "%,d",
                        generated.values().stream().mapToInt(Integer::intValue).sum()));
    }

    private static String text(Spread ratio) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f…%.2f)", ratio.median(), ratio.lowerQuartile(), ratio.upperQuartile());
    }

    private static Spread spread(List<Round> rounds, ToDoubleFunction<Round> measure) {
        return Spread.of(rounds.stream().map(measure::applyAsDouble).toList());
    }

    /** One compilation of each kind, one right after the other. */
    record Round(Compilation leat, Compilation ready, Compilation plain) {
        /** Not that of the benchmarks: their flows are on the class path. */
        private static final String PACKAGE = "compiled";

        static Round of(Javac javac, int size, boolean replaceable) {
            String declaration = ArithmeticSources.flow(PACKAGE, DECLARATION, size, replaceable);
            Map<String, String> declared = Map.of(name(DECLARATION), declaration);
            Compilation leat = javac.withLeat(declared);
            Compilation ready = javac.withReady(declared, leat.generated());
            Map<String, String> written = new TreeMap<>(leat.generated());
            written.put(name(DECLARATION), declaration);
            return new Round(leat, ready, javac.withoutProcessors(written));
        }

        static String name(String simpleName) {
            return PACKAGE + "." + simpleName;
        }

        /** How many times what plain javac takes. */
        double ratio(Compilation compilation) {
            return compilation.cpuMillis() / plain.cpuMillis();
        }
    }
}
