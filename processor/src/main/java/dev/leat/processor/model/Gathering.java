package dev.leat.processor.model;

/** What all values that a loop makes are handed over in. */
public enum Gathering {
    /** One value is handed over. */
    NONE,
    LIST,
    /** Each once, in the order in which they came first. */
    SET,
    ARRAY,
    STREAM,
    /** A list with an {@code Optional} for each element, be there a value or not. */
    OPTIONALS
}
