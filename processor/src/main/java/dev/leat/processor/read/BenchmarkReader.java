package dev.leat.processor.read;

import dev.leat.Way;
import dev.leat.processor.model.BenchmarkDeclaration;
import dev.leat.processor.model.BenchmarkDeclaration.Request;
import dev.leat.processor.model.SampleDeclaration;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SampleProblem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads whether a flow shall be benchmarked, and on what. */
record BenchmarkReader(Reading reading, Surroundings surroundings) {
    /** Mistakes that leave nothing to benchmark. */
    private static final Set<String> PREVENTING =
            Set.of("SampleNotCallable", "JmhNotFound", "BenchmarksWithoutPackage");

    BenchmarkDeclaration read(List<Included> closure) {
        List<SampleDeclaration> samples = closure.stream()
                .flatMap(included -> new SampleReader(included.reading(), included.type()).read().stream())
                .toList();
        Request request = request(reading.flow(), surroundings);
        if (request != Request.NONE) {
            checkSurroundings(request);
        }
        boolean possible = reading.problems().stream().map(Problem::code).noneMatch(PREVENTING::contains);
        return new BenchmarkDeclaration(possible ? request : Request.NONE, samples);
    }

    static Request request(TypeElement flow, Surroundings surroundings) {
        if (surroundings.benchmarks().equals(Surroundings.Benchmarks.OFF)) {
            return Request.NONE;
        }
        if (WaysReader.read(flow).ask(Way.BENCHMARK)) {
            return Request.FLOW;
        }
        return surroundings.benchmarks().equals(Surroundings.Benchmarks.ON) && hasSamples(flow)
                ? Request.OPTION
                : Request.NONE;
    }

    private static boolean hasSamples(TypeElement flow) {
        return Annotations.methods(flow, Annotations.SAMPLE).findAny().isPresent();
    }

    private void checkSurroundings(Request request) {
        TypeElement flow = reading.flow();
        String name = Spelling.inShort(flow);
        boolean jmh = surroundings.jmhRuns()
                && new ModuleSight(reading.elements(), flow).reaches("org.openjdk.jmh.annotations.Benchmark");
        if (!jmh) {
            reading.report(SampleProblem.jmhNotFound(SourcePlace.ofFlow(flow), name, request));
        } else if (reading.visibility().from().isUnnamed()) {
            reading.report(SampleProblem.benchmarksWithoutPackage(SourcePlace.ofFlow(flow), name, request));
        }
    }
}
