package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;

/**
 * A parameter of a method that is given what others have.
 *
 * @param type that of a value or object; {@code Object} for what has a class of its own
 */
public record GivenParameter(Kind kind, String name, JavaType type) {
    /** What is given. */
    public enum Kind {
        /** The flow, for its injected objects. */
        FLOW,
        /** The outputs, for the values of earlier chunks. */
        OUTPUTS,
        /** What is known of the conditions of the run. */
        CONDITIONS,
        /** A value, or an object made for the run. */
        VALUE,
        /** An object made for the run that is got when first needed. */
        ON_DEMAND
    }

    static GivenParameter of(Kind kind, String name) {
        return new GivenParameter(kind, name, JavaType.UNREADABLE);
    }
}
