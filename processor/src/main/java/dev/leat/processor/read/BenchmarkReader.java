package dev.leat.processor.read;

import dev.leat.Way;
import dev.leat.processor.model.BenchmarkDeclaration;
import dev.leat.processor.model.BenchmarkDeclaration.Request;
import dev.leat.processor.model.SampleDeclaration;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SampleProblem;
import java.util.List;
import java.util.Set;

/** Reads whether a flow shall be benchmarked, and on what. */
record BenchmarkReader(Reading reading, Surroundings surroundings) {
    /** Mistakes that leave nothing to benchmark. */
    private static final Set<String> PREVENTING =
            Set.of("SampleNotCallable", "JmhNotFound", "BenchmarksWithoutPackage");

    BenchmarkDeclaration read(List<Included> closure) {
        List<SampleDeclaration> samples = closure.stream()
                .flatMap(included -> new SampleReader(included.reading(), included.type()).read().stream())
                .toList();
        Request request = request();
        if (request != Request.NONE) {
            checkSurroundings(request);
        }
        boolean possible = reading.problems().stream().map(Problem::code).noneMatch(PREVENTING::contains);
        return new BenchmarkDeclaration(possible ? request : Request.NONE, samples);
    }

    Request request() {
        if (surroundings.benchmarks().equals(Surroundings.Benchmarks.OFF)) {
            return Request.NONE;
        }
        if (reading.ways().ask(Way.BENCHMARK)) {
            return Request.FLOW;
        }
        return surroundings.benchmarks().equals(Surroundings.Benchmarks.ON) && hasSamples()
                ? Request.OPTION
                : Request.NONE;
    }

    private boolean hasSamples() {
        return Annotations.methods(reading.flow(), Annotations.SAMPLE).findAny().isPresent();
    }

    private void checkSurroundings(Request request) {
        boolean jmh = surroundings.jmhRuns() && reading.sight().reaches("org.openjdk.jmh.annotations.Benchmark");
        if (!jmh) {
            reading.report(SampleProblem.jmhNotFound(reading.flowPlace(), reading.flowName(), request));
        } else if (reading.visibility().from().isUnnamed()) {
            reading.report(SampleProblem.benchmarksWithoutPackage(reading.flowPlace(), reading.flowName(), request));
        }
    }
}
