package dev.leat.processor.model;

/** When a value that is made anew, or an input that is set again, counts as the same. */
public enum CutOff {
    EQUALS,
    SAME,
    NEVER
}
