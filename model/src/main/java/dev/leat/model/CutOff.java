package dev.leat.model;

/** When a value that is made or given anew counts as the same as the one before it. */
public enum CutOff {
    /** When it is equal: arrays are if what they hold is. */
    EQUALS,
    /** When it is the very same object. */
    SAME,
    /** Never, but for nothing after nothing: for objects that change inside and are handed on again. */
    NEVER
}
