package dev.leat.processor.model;

import java.util.List;
import java.util.Map;

/**
 * What the benchmarks of a flow run on.
 *
 * @param cases one at least; a flow without inputs has a case without a name
 * @param dependencies the samples of what is injected, all of it or nothing
 * @param instances by type those of flow classes with instance methods
 */
public record Benchmarks(
        List<Case> cases,
        Map<DependencyKey, SampleDeclaration> dependencies,
        Map<JavaType, SampleDeclaration> instances) {
    public Benchmarks {
        cases = List.copyOf(cases);
        dependencies = Map.copyOf(dependencies);
        instances = Map.copyOf(instances);
    }

    /** Whether the flow is made of samples; otherwise {@code create()} makes it. */
    public boolean constructs() {
        return !dependencies.isEmpty() || !instances.isEmpty();
    }

    /**
     * One set of inputs.
     *
     * @param inputs in the order of the flow's
     */
    public record Case(String name, List<Given> inputs) {
        public Case {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * An input given by a sample.
     *
     * @param component of the row that the sample returns; empty where the sample is the input itself
     */
    public record Given(String input, SampleDeclaration sample, String component) {}
}
