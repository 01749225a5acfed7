package dev.leat.processor.plan;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import java.util.List;
import java.util.Map;

/**
 * Every decision about a flow's generated code that ways of running share. If it exists, their code compiles.
 *
 * @param fields the constructor's parameters, in order
 * @param inputs the parameters of {@code run}, in order
 * @param variables by value the variable or field that holds it, also in the builder
 * @param substitutes by value what a test may have called in place of the processor that makes it
 * @param replacements the field of a flow with replaced values that holds the builder
 * @param kept what is kept from run to run, in the order of the state's components
 * @param componentMethod the method of the Dagger component that makes the flow
 */
public record Plan(
        FlowGraph graph,
        List<Field> fields,
        List<InputParameter> inputs,
        Map<String, String> variables,
        Map<String, Substitute> substitutes,
        String replacements,
        Creation creation,
        String componentMethod,
        Body body,
        Conditions conditions,
        List<KeptValue> kept) {
    public Plan {
        fields = List.copyOf(fields);
        inputs = List.copyOf(inputs);
        variables = Map.copyOf(variables);
        substitutes = Map.copyOf(substitutes);
        kept = List.copyOf(kept);
    }

    /** The same for ways of running that know the flow otherwise. */
    Plan of(FlowGraph other) {
        return new Plan(
                other,
                fields,
                inputs,
                variables,
                substitutes,
                replacements,
                creation,
                componentMethod,
                body,
                conditions,
                kept);
    }

    public FlowDeclaration flow() {
        return graph.flow();
    }

    /** The class whose name goes on after that of the flow's. */
    public ClassName beside(String suffix) {
        return ClassNames.beside(flow(), suffix);
    }

    /** The class with which tests replace values. */
    public ClassName builder() {
        return beside("Builder");
    }

    /** Whether a run may make none of a value that is kept. */
    public boolean mayStay() {
        return kept.stream().anyMatch(KeptValue::mayStay);
    }

    /** Whether tests can replace values. */
    public boolean isReplaceable() {
        return graph.flow().replaceable();
    }

    /** What replaces a value, from within a flow with replaced values. */
    public Expression replacement(String value) {
        return new Expression.Member(new Expression.Name(replacements), variable(value));
    }

    /** The variable or field that holds a value. */
    public String variable(String value) {
        return variables.getOrDefault(value, value);
    }

    /**
     * Of the steps those of which nothing but the value tells that their one processor ran, which has a guard. A test's
     * replacement looks the same.
     */
    public List<Step> toldByValue(List<Step> steps) {
        return steps.stream()
                .filter(step -> !step.isCondition()
                        && step.isDeclared()
                        && !conditions.markers().containsKey(step.value()))
                .toList();
    }

    /**
     * What the class that knows the conditions of a run knows.
     *
     * @param variable the variable or field that keeps it
     * @param failure the variable that holds what evaluating a condition threw
     * @param inputs those that guards ask for
     * @param shared what is put into a field since it is too much to be handed to each condition
     * @param markers by value the field that says in which way it was made
     */
    public record Conditions(
            String variable,
            String failure,
            List<InputParameter> inputs,
            List<InputParameter> shared,
            List<ConditionPlan> all,
            Map<String, String> markers) {
        public Conditions {
            inputs = List.copyOf(inputs);
            shared = List.copyOf(shared);
            all = List.copyOf(all);
            markers = Map.copyOf(markers);
        }

        public boolean isEmpty() {
            return inputs.isEmpty() && all.isEmpty();
        }

        /** The field that keeps what is known of a condition. */
        public String field(String condition) {
            return all.stream()
                    .filter(each -> each.name().equals(condition))
                    .findFirst()
                    .orElseThrow()
                    .field();
        }
    }

    /** How {@code create()} makes the flow. */
    public enum Creation {
        /** There is no {@code create()}: something must be injected. */
        NONE,
        /** By the constructor, and that of each flow class with instance methods. */
        CONSTRUCTOR,
        /** Through the generated Dagger component. */
        COMPONENT
    }
}
