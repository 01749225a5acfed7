package dev.leat.processor.model;

/** What of a step is never shown. */
public enum Secrecy {
    /** Nothing is hidden. */
    NONE,
    /** The message of what its calls throw, which may quote a secret that they take. */
    FAILURES,
    /** The same, and its value. */
    VALUE
}
