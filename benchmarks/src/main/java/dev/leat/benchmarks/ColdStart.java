package dev.leat.benchmarks;

import dev.leat.jmh.report.Table;
import dev.leat.jmh.report.Wording;
import dev.leat.jmh.result.Machine;
import dev.leat.jmh.result.Spread;
import dev.leat.jmh.run.Heap;
import dev.leat.jmh.run.UsageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Times the first call, and the first thousand, of a flow and of the same calls by hand, each in a JVM that has just
 * started: in turn, so that a machine that is busy for a while slows both. Takes names of workloads, {@code --rounds=},
 * {@code --calls=} and {@code --heap=}.
 */
final class ColdStart {
    private static final Map<String, String> WORKLOADS = new LinkedHashMap<>();

    static {
        for (String graph : List.of("Arithmetic5", "Arithmetic20", "Arithmetic100", "Arithmetic1000", "Rules100")) {
            WORKLOADS.put(graph, "dev.leat.benchmarks." + graph + "Cold");
        }
        WORKLOADS.put("Words", "dev.leat.benchmarks.words.WordsCold");
    }

    /** So little that it is touched in a moment; enough for a thousand calls. */
    private static final String HEAP = "256m";

    private final FreshJvm jvm;
    private final int rounds;
    private final int calls;
    private final Table table;

    ColdStart(FreshJvm jvm, int rounds, int calls) {
        this.jvm = jvm;
        this.rounds = rounds;
        this.calls = calls;
        this.table = new Table(
                "workload",
                "first call: leat, µs",
                "by hand, µs",
                "ratio",
                calls + " calls: leat, µs",
                "by hand, µs",
                "ratio");
    }

    public static void main(String[] arguments) throws IOException, UsageException {
        Map<String, String> options = new LinkedHashMap<>(Map.of("--rounds", "10", "--calls", "1000", "--heap", HEAP));
        List<String> workloads = new ArrayList<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length == 2 && options.containsKey(parts[0])) {
                options.put(parts[0], parts[1]);
            } else if (WORKLOADS.containsKey(argument)) {
                workloads.add(argument);
            } else {
                throw new UsageException(argument + ": there are " + WORKLOADS.keySet() + " and " + options);
            }
        }
        ColdStart start = new ColdStart(
                new FreshJvm(Heap.of(options.getOrDefault("--heap", HEAP))),
                Integer.parseInt(options.get("--rounds")),
                Integer.parseInt(options.get("--calls")));
        System.out.println(Machine.here() + "\n");
        System.out.println(start.measure(workloads.isEmpty() ? List.copyOf(WORKLOADS.keySet()) : workloads)
                + "\nMedian (quartiles) of rounds, on the clock; ratio: median (least…most) of the rounds.");
    }

    /** A row for each workload. */
    String measure(List<String> workloads) throws IOException {
        Map<String, List<Pair>> measured = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String workload : workloads) {
                measured.computeIfAbsent(workload, each -> new ArrayList<>()).add(pair(workload, round % 2 == 0));
            }
        }
        measured.forEach(this::add);
        return table.markdown();
    }

    private Pair pair(String workload, boolean leatFirst) throws IOException {
        String contender = WORKLOADS.get(workload);
        FirstCalls one = FirstCalls.in(jvm, contender + (leatFirst ? "$Leat" : "$ByHand"), calls);
        FirstCalls other = FirstCalls.in(jvm, contender + (leatFirst ? "$ByHand" : "$Leat"), calls);
        return leatFirst ? new Pair(workload, one, other) : new Pair(workload, other, one);
    }

    private void add(String workload, List<Pair> pairs) {
        List<String> cells = new ArrayList<>(List.of(workload));
        for (ToLongFunction<FirstCalls> time : List.<ToLongFunction<FirstCalls>>of(FirstCalls::first, FirstCalls::all)) {
            cells.add(Wording.quartiles(spread(pairs, pair -> micros(time, pair.leat()))));
            cells.add(Wording.quartiles(spread(pairs, pair -> micros(time, pair.byHand()))));
            cells.add(Wording.ratio(
                    spread(pairs, pair -> micros(time, pair.leat()) / micros(time, pair.byHand()))));
        }
        table.add(cells.toArray());
    }

    private static double micros(ToLongFunction<FirstCalls> time, FirstCalls of) {
        return time.applyAsLong(of) / 1e3;
    }

    private static Spread spread(List<Pair> pairs, ToDoubleFunction<Pair> measure) {
        return Spread.of(pairs.stream().map(measure::applyAsDouble).toList());
    }

    /** One after the other. */
    record Pair(String workload, FirstCalls leat, FirstCalls byHand) {
        Pair {
            if (leat.made() != byHand.made()) {
                throw new IllegalStateException("In " + workload + " flow and hand-written code made different values");
            }
        }
    }
}
