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
    private static final List<String> WORKLOADS =
            List.of("Arithmetic5", "Arithmetic20", "Arithmetic100", "Arithmetic1000", "Rules100", "Words");

    private static final String ROUNDS = "--rounds=";
    private static final String CALLS = "--calls=";
    private static final String HEAP = "--heap=";

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
        List<String> workloads = new ArrayList<>();
        int rounds = 10;
        int calls = 1_000;
        // So little that it is touched in a moment; enough for a thousand calls.
        Heap heap = Heap.of("256m");
        for (String argument : arguments) {
            if (argument.startsWith(ROUNDS)) {
                rounds = Integer.parseInt(argument.substring(ROUNDS.length()));
            } else if (argument.startsWith(CALLS)) {
                calls = Integer.parseInt(argument.substring(CALLS.length()));
            } else if (argument.startsWith(HEAP)) {
                heap = Heap.of(argument.substring(HEAP.length()));
            } else if (WORKLOADS.contains(argument)) {
                workloads.add(argument);
            } else {
                throw new UsageException(argument + ": there are " + WORKLOADS);
            }
        }
        ColdStart start = new ColdStart(new FreshJvm(heap), rounds, calls);
        System.out.println(Machine.here() + "\n");
        System.out.println(start.measure(workloads.isEmpty() ? WORKLOADS : workloads)
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
        String contender = "dev.leat.benchmarks." + (workload.equals("Words") ? "words." : "") + workload + "Cold";
        FirstCalls one = FirstCalls.in(jvm, contender + (leatFirst ? "$Leat" : "$ByHand"), calls);
        FirstCalls other = FirstCalls.in(jvm, contender + (leatFirst ? "$ByHand" : "$Leat"), calls);
        return leatFirst ? new Pair(workload, one, other) : new Pair(workload, other, one);
    }

    private void add(String workload, List<Pair> pairs) {
        List<String> cells = new ArrayList<>(List.of(workload));
        for (ToLongFunction<FirstCalls> time :
                List.<ToLongFunction<FirstCalls>>of(FirstCalls::first, FirstCalls::all)) {
            cells.add(Wording.quartiles(spread(pairs, pair -> micros(time, pair.leat()))));
            cells.add(Wording.quartiles(spread(pairs, pair -> micros(time, pair.byHand()))));
            cells.add(Wording.ratio(spread(pairs, pair -> micros(time, pair.leat()) / micros(time, pair.byHand()))));
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
