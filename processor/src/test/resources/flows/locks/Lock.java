package locks;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

/** A lock with a code: a reducer on the state, and a reaction to it. */
@Flow
final class Lock {
    sealed interface Command permits Close, Unlock {}

    record Close() implements Command {}

    record Unlock(String code) implements Command {}

    record State(String code, boolean locked, String contents) {}

    @Initial("state")
    static State locked() {
        return new State("potato", true, "ham");
    }

    @Processor
    static State state(@Previous State state, @Input Command command) {
        if (command instanceof Close) {
            return new State(state.code(), true, state.contents());
        }
        boolean opens = command instanceof Unlock unlock && unlock.code().equals(state.code());
        return opens ? new State(state.code(), false, state.contents()) : state;
    }

    @Processor
    static String reaction(State state) {
        return state.locked() ? "error: locked" : state.contents();
    }
}
