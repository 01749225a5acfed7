package dev.leat.processor.way.session;

import dev.leat.processor.model.FlowState;
import dev.leat.processor.plan.Body;
import java.util.Optional;

/**
 * The classes of a flow's sessions, and of what they keep.
 *
 * @param shapeComponent the component of the state that holds its shape
 * @param shapeConstant the constant of the state that holds the flow's shape
 * @param own how they are made
 * @param replacing the same where a test may replace values, if there is a builder
 */
record SessionPlan(
        FlowState state,
        String shapeComponent,
        String shapeConstant,
        SessionNames names,
        Bodies own,
        Optional<Bodies> replacing) {
    /**
     * How sessions are made, and what they tell.
     *
     * @param open makes the initial values
     * @param current makes what follows from the state alone, if anything does
     */
    record Bodies(Body open, Optional<Body> current) {}

    /**
     * What sessions call what they work with.
     *
     * @param state the state that a session is resumed from
     * @param cache what keeps sessions by key
     * @param lease the permission to use a session
     * @param strict whether runs that make none of a value that is kept fail
     */
    record SessionNames(
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
