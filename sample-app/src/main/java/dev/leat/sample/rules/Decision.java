package dev.leat.sample.rules;

/** What becomes of an order. */
public enum Decision {
    ACCEPTED,
    TO_REVIEW,
    REFUSED
}
