package dev.leat.sample.lock;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.sample.lock.Command.Shut;
import dev.leat.sample.lock.Command.Unlock;

/**
 * A lock. Each command makes the new state from the previous one, in a processor of its own; what is seen then follows
 * from the new state alone, so that it can be asked for before any command has come.
 */
@Flow
final class Lock {
    private Lock() {}

    @Initial("state")
    static State locked() {
        return new State("potato", Bolt.SHUT, "ham");
    }

    @Processor("state")
    static State shut(@Previous State state, @Input @Match Shut command) {
        return state.with(Bolt.SHUT);
    }

    /** A wrong code changes nothing. */
    @Processor("state")
    static State unlock(@Previous State state, @Input @Match Unlock command) {
        return command.code().equals(state.code()) ? state.with(Bolt.OPEN) : state;
    }

    @Processor
    static Bolt bolt(State state) {
        return state.bolt();
    }

    @Processor("answer")
    static String refuse(@Match("SHUT") Bolt bolt) {
        return "error: locked";
    }

    @Processor("answer")
    static String show(@Match("OPEN") Bolt bolt, State state) {
        return state.contents();
    }
}
