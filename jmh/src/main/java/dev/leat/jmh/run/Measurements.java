package dev.leat.jmh.run;

import dev.leat.jmh.CpuTime;
import dev.leat.jmh.result.Round;
import dev.leat.jmh.result.Spread;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Takes what we want from what JMH gives. */
final class Measurements {
    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String GARBAGE_COLLECTION = "gc.";

    private Measurements() {}

    static Round of(RunResult result, int number) {
        BenchmarkResult fork = result.getBenchmarkResults().iterator().next();
        Collection<IterationResult> iterations = fork.getIterationResults();
        double clock = median(iterations, each -> each.getPrimaryResult().getScore());
        double cpu = median(iterations, each -> score(each, CpuTime.NANOS));
        return new Round(number, cpu, clock, median(iterations, each -> score(each, BYTES)), others(fork));
    }

    private static double median(Collection<IterationResult> iterations, ToDoubleFunction<IterationResult> measure) {
        return Spread.of(iterations.stream().map(measure::applyAsDouble).toList())
                .median();
    }

    @SuppressWarnings("rawtypes") // As JMH declares it.
    private static double score(IterationResult iteration, String name) {
        Result result = iteration.getSecondaryResults().get(name);
        return result == null ? Double.NaN : result.getScore();
    }

    private static Map<String, Round.Figure> others(BenchmarkResult fork) {
        Map<String, Round.Figure> others = new TreeMap<>();
        fork.getSecondaryResults().forEach((name, result) -> {
            boolean ours = name.equals(CpuTime.NANOS) || name.startsWith(GARBAGE_COLLECTION);
            if (!ours && Double.isFinite(result.getScore())) {
                others.put(name, new Round.Figure(result.getScore(), result.getScoreUnit()));
            }
        });
        return others;
    }
}
