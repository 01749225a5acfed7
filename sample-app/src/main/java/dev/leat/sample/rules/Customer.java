package dev.leat.sample.rules;

/** How well a customer is known. */
public enum Customer {
    NEW,
    REGULAR,
    VIP
}
