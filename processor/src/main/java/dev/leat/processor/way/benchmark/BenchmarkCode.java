package dev.leat.processor.way.benchmark;

import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import java.util.ArrayList;
import java.util.List;

/** The classes of the benchmarks. */
record BenchmarkCode(Plan plan, BenchmarkPlan benchmarks) implements WayCode {
    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        List<GeneratedFile> files = new ArrayList<>();
        BenchmarkWriter runs = new BenchmarkWriter(plan, benchmarks, sources.annotations(), sources.begin());
        runs.writeRuns();
        files.add(file("", runs));
        if (!benchmarks.steps().isEmpty()) {
            BenchmarkWriter steps = new BenchmarkWriter(plan, benchmarks, sources.annotations(), sources.begin());
            steps.writeSteps();
            files.add(file(BenchmarkWay.STEPS, steps));
        }
        return files;
    }

    private GeneratedFile file(String kind, BenchmarkWriter written) {
        return new GeneratedFile(plan.beside(kind + BenchmarkWay.SUFFIX).simpleName(), written.source());
    }

    @Override
    public boolean reachesFields() {
        return true;
    }
}
