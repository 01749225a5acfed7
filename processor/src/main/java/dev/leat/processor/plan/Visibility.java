package dev.leat.processor.plan;

/** Who can ask for a value by its name, where values are made one by one. */
public enum Visibility {
    /** Everybody, and tests replace it. */
    SHOWN,
    /** Everybody: it is what a loop hands over. */
    OF_LOOP,
    /** The generated classes: it is a loop, or what others take of it. */
    HIDDEN
}
