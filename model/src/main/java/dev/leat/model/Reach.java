package dev.leat.model;

/** Which of the values are taken that are made by the name: one for each run, or for each element of a sequence. */
public enum Reach {
    /** The one of the same run and the same elements. */
    PLAIN,
    /** The element of the sequence. */
    EACH,
    /** The one that was made before. */
    PREVIOUS,
    /** The one that was made last, when all elements have been seen. */
    LAST,
    /** The first that was made. */
    FIRST,
    /** All that were made, in the order of elements. */
    ALL,
    /** The elements of the sequence that were left out. */
    REJECTED;

    /** Whether it is there only when a loop has seen its elements, or one of them. */
    public boolean isResult() {
        return this == LAST || this == FIRST || this == ALL || this == REJECTED;
    }
}
