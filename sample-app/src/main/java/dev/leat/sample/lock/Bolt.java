package dev.leat.sample.lock;

/** Whether what is locked away can be seen. */
enum Bolt {
    OPEN,
    SHUT
}
