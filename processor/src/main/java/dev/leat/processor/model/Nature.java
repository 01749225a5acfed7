package dev.leat.processor.model;

/** What objects of a type are for, by the look of it. */
public enum Nature {
    /** They are data: equal when they hold the same. */
    VALUE,
    /** They do something: others implement them. */
    SERVICE,
    UNKNOWN
}
