package dev.leat.processor.guard;

/** What {@link Logic} knows. */
public enum Answer {
    YES,
    NO,
    /** Finding out would take too long. */
    UNKNOWN
}
