package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every decision about a flow's generated code. If it exists, its source compiles.
 *
 * @param fields the constructor's parameters, in order
 * @param inputs the parameters of {@code run}, in order
 * @param componentMethod the method of the Dagger component that makes the flow
 */
public record Plan(
        FlowGraph graph,
        List<Field> fields,
        List<InputParameter> inputs,
        Creation creation,
        String componentMethod,
        OutputsShape outputs,
        Body body,
        Optional<BuilderPlan> builder,
        Optional<IncrementalPlan> incremental,
        Optional<BenchmarkPlan> benchmarks) {
    public Plan {
        fields = List.copyOf(fields);
        inputs = List.copyOf(inputs);
    }

    /** A parameter of {@code run}. */
    public record InputParameter(String name, JavaType type) {}

    /** How {@code create()} makes the flow. */
    public enum Creation {
        /** There is no {@code create()}: something must be injected. */
        NONE,
        /** By the constructor, and that of each flow class with instance methods. */
        CONSTRUCTOR,
        /** Through the generated Dagger component. */
        COMPONENT
    }

    /** How {@code Outputs} holds its values. */
    public enum OutputsShape {
        /** In final fields of its own, given to its constructor. */
        FIELDS,
        /** In one object for each chunk of the schedule. */
        CHUNKS
    }

    /**
     * The builder with which tests replace values.
     *
     * @param body the run that looks for replacements
     * @param replacements the field of the subclass that holds the builder
     * @param fields by value the field that holds its replacement
     */
    public record BuilderPlan(Body body, String replacements, Map<String, String> fields) {
        public BuilderPlan {
            fields = Map.copyOf(fields);
        }

        /** The field that holds a value's replacement. */
        public String field(String value) {
            return fields.getOrDefault(value, value);
        }
    }
}
