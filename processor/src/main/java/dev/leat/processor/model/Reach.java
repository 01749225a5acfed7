package dev.leat.processor.model;

/** How a processor takes a value of its own scope, or of another. */
public enum Reach {
    /** As it is: once where the value is made, in each element of what is nested there. */
    PLAIN,
    /** Element by element. */
    EACH,
    /** As it was made before. */
    PREVIOUS,
    /** As it was made last, when all elements have been seen. */
    LAST,
    /** As it was made first. */
    FIRST,
    /** All that were made, in the order of elements. */
    ALL,
    /** Those elements that have been left out. */
    REJECTED;

    /** Whether it is there only when a loop has seen its elements, or one of them. */
    public boolean isResult() {
        return this == LAST || this == FIRST || this == ALL || this == REJECTED;
    }

    /** Whether the taker is made as often as what it takes. */
    public boolean isMadeAlong() {
        return this != FIRST && this != ALL && this != REJECTED;
    }
}
