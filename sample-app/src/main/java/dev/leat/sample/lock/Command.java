package dev.leat.sample.lock;

/** What a lock is told to do. */
sealed interface Command {
    record Shut() implements Command {}

    record Unlock(String code) implements Command {}
}
