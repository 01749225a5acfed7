package dev.leat.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.Benchmarks.Given;
import dev.leat.processor.model.SampleDeclaration;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words what a benchmark takes from samples. */
record BenchmarkSample(String name, CodeBlock statements) {
    static List<BenchmarkSample> of(Benchmarks benchmarks, Plan plan) {
        List<BenchmarkSample> samples = new ArrayList<>();
        for (Benchmarks.Case each : benchmarks.cases()) {
            CodeBlock.Builder code = CodeBlock.builder();
            boolean hasRow = false;
            for (int i = 0; i < each.inputs().size(); i++) {
                Given given = each.inputs().get(i);
                String field = plan.inputs().get(i).name();
                if (given.component().isEmpty()) {
                    code.addStatement("this.$L = $L", field, call(given.sample()));
                    continue;
                }
                if (!hasRow) {
                    hasRow = true;
                    code.addStatement("$T row = $L", Poet.type(given.sample().type()), call(given.sample()));
                }
                code.addStatement("this.$L = row.$L()", field, given.component());
            }
            samples.add(new BenchmarkSample(each.name(), code.build()));
        }
        return samples;
    }

    CodeBlock code() {
        return CodeBlock.builder()
                .beginControlFlow("case $S ->", name)
                .add(statements)
                .endControlFlow()
                .build();
    }

    /** What the flow's constructor is given for a field. */
    static CodeBlock injected(Field field, Benchmarks benchmarks) {
        if (field instanceof Field.OfDependency dependency) {
            SampleDeclaration sample = Objects.requireNonNull(
                    benchmarks.dependencies().get(dependency.dependency().key()));
            return dependency.isProvider()
                    ? CodeBlock.of("$T::$L", Poet.type(sample.owner()), sample.method())
                    : call(sample);
        }
        SampleDeclaration sample = benchmarks.instances().get(field.type());
        return sample == null ? CodeBlock.of("new $T()", Poet.type(field.type())) : call(sample);
    }

    private static CodeBlock call(SampleDeclaration sample) {
        return CodeBlock.of("$T.$L()", Poet.type(sample.owner()), sample.method());
    }
}
