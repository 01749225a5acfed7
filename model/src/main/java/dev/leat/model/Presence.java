package dev.leat.model;

/** Whether a run that wants a value has it in the end. */
public enum Presence {
    /** One of the alternatives always applies. */
    ALWAYS,
    /** None of the alternatives may apply; the value then is an empty {@code Optional}. */
    EMPTY,
    /** None of the alternatives may apply; the value then is absent. */
    SOMETIMES
}
