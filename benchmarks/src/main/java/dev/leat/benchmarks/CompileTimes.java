package dev.leat.benchmarks;

import com.google.gson.GsonBuilder;
import dev.leat.benchmarks.Javac.Compilation;
import dev.leat.jmh.report.Table;
import dev.leat.jmh.report.Wording;
import dev.leat.jmh.result.Machine;
import dev.leat.jmh.result.Spread;
import java.io.IOException;
import java.nio.file.Files;
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
 * the processor wrote for it: the difference is what Leat costs. Takes the numbers of steps to try.
 */
final class CompileTimes {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);
    private static final String DECLARATION = "Sums";

    /** For a size, as many rounds as handle about so many steps, of which a third more come first to warm up. */
    private static final int STEPS = 30_000;

    private static final int LEAST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 60;

    private final Javac javac = new Javac();
    private final Machine machine = Machine.here();
    private final double load = Machine.load();
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final Table table = new Table(
            "steps",
            "builder",
            "with Leat, CPU ms",
            "plain javac, CPU ms",
            "ratio",
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
        Files.writeString(json, times.json());
        System.out.println(times.machine
                + "\n\n"
                + times.table.markdown()
                + "\nMedian (quartiles) of rounds in one JVM; ratio: median (least…most) of the rounds. Also in "
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
        Spread ratio = spread(rounds, Round::ratio);
        Map<String, Integer> generated = new TreeMap<>(rounds.get(0).leat().classSizes());
        Integer declaration = generated.remove(Round.name(DECLARATION));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("steps", size);
        facts.put("replaceable", replaceable);
        facts.put("leatCpuMillis", leat);
        facts.put("leatClockMillis", spread(rounds, round -> round.leat().clockMillis()));
        facts.put("plainCpuMillis", plain);
        facts.put("plainClockMillis", spread(rounds, round -> round.plain().clockMillis()));
        facts.put("ratio", ratio);
        facts.put("declarationBytes", declaration);
        facts.put("generatedBytes", generated);
        results.add(facts);
        table.add(
                String.format(Locale.ROOT, "%,d", size),
                replaceable ? "yes" : "no",
                Wording.quartiles(leat),
                Wording.quartiles(plain),
                Wording.ratio(ratio),
                String.format(Locale.ROOT, "%,d", declaration),
                String.format(
                        Locale.ROOT,
                        "%,d",
                        generated.values().stream().mapToInt(Integer::intValue).sum()));
    }

    private String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("jvm", machine.jvm());
        all.put("os", machine.system());
        all.put("processors", machine.processors());
        all.put("load", load);
        all.put("results", results);
        return new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n";
    }

    private static Spread spread(List<Round> rounds, ToDoubleFunction<Round> measure) {
        return Spread.of(rounds.stream().map(measure::applyAsDouble).toList());
    }

    /** One compilation of each kind, one right after the other. */
    record Round(Compilation leat, Compilation plain) {
        /** Not that of the benchmarks: their flows are on the class path. */
        private static final String PACKAGE = "compiled";

        static Round of(Javac javac, int size, boolean replaceable) {
            String declaration = ArithmeticSources.flow(PACKAGE, DECLARATION, size, replaceable);
            Compilation leat = javac.withLeat(Map.of(name(DECLARATION), declaration));
            Map<String, String> written = new TreeMap<>(leat.generated());
            written.put(name(DECLARATION), declaration);
            return new Round(leat, javac.withoutProcessors(written));
        }

        static String name(String simpleName) {
            return PACKAGE + "." + simpleName;
        }

        double ratio() {
            return leat.cpuMillis() / plain.cpuMillis();
        }
    }
}
