package dev.leat.sample.lock;

/**
 * What a lock remembers from command to command.
 *
 * @param code that opens it
 * @param contents what is locked away
 */
record State(String code, Bolt bolt, String contents) {
    State with(Bolt now) {
        return new State(code, now, contents);
    }
}
