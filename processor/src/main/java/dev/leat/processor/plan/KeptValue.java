package dev.leat.processor.plan;

import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;

/**
 * A value that is kept from run to run.
 *
 * @param local the variable or field that holds it
 * @param previous the parameter that takes it as made by the run before
 * @param initial what a test calls the initial one to replace it
 * @param next how a session comes by the value that it keeps after a run
 */
public record KeptValue(StateValue value, String local, String previous, String initial, Next next) {
    /** How a session comes by the value that it keeps after a run. */
    public enum Next {
        /** Each run makes one. */
        MADE,
        /** If the run made none, the one before stays: then its accessor gives an empty {@code Optional}. */
        OR_BEFORE,
        /** The same, but the accessor does not tell: what is made may be null, or an empty {@code Optional} itself. */
        OR_BEFORE_AS_MARKED
    }

    static KeptValue of(StateValue kept, Step step, Identifiers identifiers) {
        String name = kept.name();
        return new KeptValue(
                kept, identifiers.value(name), identifiers.previous(name), identifiers.initial(name), next(step));
    }

    private static Next next(Step step) {
        if (!step.mayBeUnmade()) {
            return Next.MADE;
        }
        return step.nullable() != null || step.type().isOptional() ? Next.OR_BEFORE_AS_MARKED : Next.OR_BEFORE;
    }

    public String name() {
        return value.name();
    }

    /** Whether a run may make none. */
    public boolean mayStay() {
        return next != Next.MADE;
    }
}
