package dev.leat.benchmarks;

import com.google.gson.GsonBuilder;
import dev.leat.jmh.report.Table;
import dev.leat.jmh.report.Wording;
import dev.leat.jmh.result.Machine;
import dev.leat.jmh.result.Spread;
import dev.leat.jmh.run.Heap;
import dev.leat.jmh.run.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Times javac with an annotation processor on a declaration beside javac without any on the declaration and the sources
 * that the processor wrote for it, and beside a processor that only writes those. Leat and its peers compile the same
 * graph, in turn in each round, in one JVM whose heap is touched before. Takes the numbers of steps and the names of
 * the ways to try.
 */
final class CompileTimes {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);

    /** For a size, as many rounds as handle about so many steps, of which a third more come first to warm up. */
    private static final int STEPS = 30_000;

    private static final int LEAST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 60;
    private static final String HEAP = "--heap=";
    private static final String ROUNDS = "--rounds=";

    private final int mostRounds;
    private final Javac javac = new Javac();
    private final Machine machine = Machine.here();
    private final double load = Machine.load();
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final Table table = new Table(
            "steps",
            "way",
            "with the processor, CPU ms",
            "ready files, CPU ms",
            "plain javac, CPU ms",
            "ratio",
            "declaration, class bytes",
            "generated, class bytes");

    private CompileTimes(int mostRounds) {
        this.mostRounds = mostRounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, UsageException {
        List<String> rest = new ArrayList<>();
        Heap heap = new Heap(Optional.empty());
        for (String argument : arguments) {
            if (argument.startsWith(HEAP)) {
                heap = Heap.of(argument.substring(HEAP.length()));
            } else {
                rest.add(argument);
            }
        }
        System.exit(new FreshJvm(heap)
                .running(Measuring.class, rest)
                .inheritIO()
                .start()
                .waitFor());
    }

    /** What the JVM with that heap does. */
    static final class Measuring {
        private Measuring() {}

        public static void main(String[] arguments) throws IOException {
            measure(arguments);
        }
    }

    private static void measure(String[] arguments) throws IOException {
        Set<Integer> sizes = new TreeSet<>();
        Set<CompiledWay> ways = new TreeSet<>();
        int mostRounds = MOST_ROUNDS;
        for (String argument : arguments) {
            if (argument.startsWith(ROUNDS)) {
                mostRounds = Integer.parseInt(argument.substring(ROUNDS.length()));
            } else {
                CompiledWay.named(argument).ifPresentOrElse(ways::add, () -> sizes.add(Integer.valueOf(argument)));
            }
        }
        CompileTimes times = new CompileTimes(mostRounds);
        for (int size : sizes.isEmpty() ? SIZES : sizes) {
            times.measure(size, ways.isEmpty() ? Set.of(CompiledWay.values()) : ways);
        }
        Path json = Path.of("compile-times.json");
        Files.writeString(json, times.json());
        System.out.println(times.machine
                + "\n\n"
                + times.table.markdown()
                + "\nMedian (quartiles) of rounds in one JVM; ratio: median (least…most) of the rounds. Also in "
                + json);
    }

    private void measure(int size, Set<CompiledWay> wanted) {
        int rounds = Math.min(mostRounds, Math.max(LEAST_ROUNDS, STEPS / size));
        System.err.println(size + " steps, " + rounds + " rounds");
        Map<CompiledWay, List<CompiledTwice>> measured = new EnumMap<>(CompiledWay.class);
        for (int round = -rounds / 3; round < rounds; round++) {
            for (CompiledWay way : new TreeSet<>(wanted)) {
                if (way.copesWith(size)) {
                    CompiledTwice compiled = CompiledTwice.of(javac, way, size);
                    if (round >= 0) {
                        measured.computeIfAbsent(way, each -> new ArrayList<>()).add(compiled);
                    }
                }
            }
        }
        measured.forEach((way, all) -> add(size, way, all));
    }

    private void add(int size, CompiledWay way, List<CompiledTwice> rounds) {
        Spread processed = spread(rounds, round -> round.processed().cpuMillis());
        Spread plain = spread(rounds, round -> round.plain().cpuMillis());
        Spread ready = spread(rounds, round -> round.ready().cpuMillis());
        Spread ratio = spread(rounds, CompiledTwice::ratio);
        Map<String, Integer> classes = rounds.get(0).processed().classSizes();
        int declared = bytes(classes, way, true);
        int generated = bytes(classes, way, false);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("steps", size);
        facts.put("way", way.option());
        facts.put("processedCpuMillis", processed);
        facts.put(
                "processedClockMillis",
                spread(rounds, round -> round.processed().clockMillis()));
        facts.put("plainCpuMillis", plain);
        facts.put("plainClockMillis", spread(rounds, round -> round.plain().clockMillis()));
        facts.put("readyCpuMillis", ready);
        facts.put("ratio", ratio);
        facts.put("declarationBytes", declared);
        facts.put("generatedBytes", generated);
        results.add(facts);
        table.add(
                String.format(Locale.ROOT, "%,d", size),
                way.title(),
                Wording.quartiles(processed),
                Wording.quartiles(ready),
                Wording.quartiles(plain),
                Wording.ratio(ratio),
                String.format(Locale.ROOT, "%,d", declared),
                String.format(Locale.ROOT, "%,d", generated));
    }

    /** Of the classes that were declared, or of the others. */
    private static int bytes(Map<String, Integer> classes, CompiledWay way, boolean declared) {
        return classes.entrySet().stream()
                .filter(each -> declared == (each.getKey() + "$").startsWith(way.declaration() + "$"))
                .mapToInt(Map.Entry::getValue)
                .sum();
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

    private static Spread spread(List<CompiledTwice> rounds, ToDoubleFunction<CompiledTwice> measure) {
        return Spread.of(rounds.stream().map(measure::applyAsDouble).toList());
    }
}
