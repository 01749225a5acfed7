package dev.leat.processor.model;

import java.util.List;

/**
 * What a flow keeps from run to run.
 *
 * @param values in order of first appearance; none in a flow that keeps nothing
 * @param shape a fingerprint of their names and types
 * @param initialThrown the checked exceptions of making the initial values, none a subclass of another
 * @param derived the steps that need nothing but these values and dependencies, in order; none where no step takes any
 * @param derivedThrown the checked exceptions of these steps, none a subclass of another
 * @param charts of those values whose states can be counted and whose alternatives match them
 */
public record FlowState(
        List<StateValue> values,
        String shape,
        List<JavaType> initialThrown,
        List<Step> derived,
        List<JavaType> derivedThrown,
        List<StateChart> charts) {
    public static final FlowState NONE = new FlowState(List.of(), "", List.of(), List.of(), List.of(), List.of());

    public FlowState {
        values = List.copyOf(values);
        initialThrown = List.copyOf(initialThrown);
        derived = List.copyOf(derived);
        derivedThrown = List.copyOf(derivedThrown);
        charts = List.copyOf(charts);
    }

    public boolean isKept() {
        return !values.isEmpty();
    }

    /** The steps that make the initial values. */
    public List<Step> initials() {
        return values.stream().map(StateValue::initial).toList();
    }
}
