package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

// region flow
@Flow
final class Door {
    private Door() {}

    sealed interface Command permits Close, Unlock {}

    record Close() implements Command {}

    record Unlock(String code) implements Command {}

    record State(String code, boolean locked, String behind) {}

    @Initial("state")
    static State locked() {
        return new State("potato", true, "ham");
    }

    @Processor
    static State state(@Previous State state, @Input Command command) {
        if (command instanceof Unlock unlock) {
            boolean opens = unlock.code().equals(state.code());
            return opens ? new State(state.code(), false, state.behind()) : state;
        }
        return new State(state.code(), true, state.behind());
    }

    @Processor
    static String sight(State state) {
        return state.locked() ? "a locked door" : state.behind();
    }
}
// endregion
