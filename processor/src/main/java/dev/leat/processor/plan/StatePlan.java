package dev.leat.processor.plan;

import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.List;
import java.util.Optional;

/**
 * What is generated of a flow that keeps values from run to run.
 *
 * @param values in the order of the state's components
 * @param shapeComponent the component of the state that holds its shape
 * @param shapeConstant the constant of the state that holds the flow's shape
 * @param open makes the initial values
 * @param current makes what follows from the state alone, if anything does
 */
public record StatePlan(
        FlowState state,
        List<KeptValue> values,
        String shapeComponent,
        String shapeConstant,
        SessionNames names,
        Body open,
        Optional<CurrentPlan> current) {
    public StatePlan {
        values = List.copyOf(values);
    }

    /**
     * A value that is kept.
     *
     * @param local the variable or field that holds it
     * @param previous the parameter that takes it as made by the run before
     * @param initial what a test calls the initial one to replace it
     * @param next how a session comes by the value that it keeps after a run
     */
    public record KeptValue(StateValue value, String local, String previous, String initial, Next next) {}

    /** How a session comes by the value that it keeps after a run. */
    public enum Next {
        /** Each run makes one. */
        MADE,
        /** If the run made none, the one before stays: then its accessor gives an empty {@code Optional}. */
        OR_BEFORE,
        /** The same, but the accessor does not tell: what is made may be null, or an empty {@code Optional} itself. */
        OR_BEFORE_AS_MARKED
    }

    /** Whether a run may make none of a value that is kept. */
    public boolean mayStay() {
        return values.stream().anyMatch(kept -> kept.next() != Next.MADE);
    }

    /** How {@code Current} is made and holds its values. */
    public record CurrentPlan(Body body, OutputsShape shape) {}

    /**
     * What sessions call what they work with.
     *
     * @param state the state that a session is resumed from
     * @param cache what keeps sessions by key
     * @param lease the permission to use a session
     * @param strict whether runs that make none of a value that is kept fail
     */
    public record SessionNames(
            String flow,
            String lock,
            String outputs,
            String state,
            String cache,
            String key,
            String lease,
            String session,
            String strict) {}
}
