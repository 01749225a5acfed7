package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** A safe whose states are types. */
// region flow
@Flow
final class Safe {
    private Safe() {}

    sealed interface State permits Locked, Unlocked {}

    record Locked(String code) implements State {}

    record Unlocked(String code) implements State {}

    sealed interface Command permits Lock, Unlock {}

    record Lock() implements Command {}

    record Unlock(String code) implements Command {}

    @Initial("state")
    static Locked delivered() {
        return new Locked("potato");
    }

    @Processor
    static boolean rightCode(@Previous @Match Locked state, @Input @Match Unlock command) {
        return command.code().equals(state.code());
    }

    @When("rightCode")
    @Processor("state")
    static Unlocked open(@Previous @Match Locked state, @Input @Match Unlock command) {
        return new Unlocked(state.code());
    }

    @Processor("state")
    static Locked close(@Previous @Match Unlocked state, @Input @Match Lock command) {
        return new Locked(state.code());
    }

    @Processor
    static String contents(@Match Unlocked state) {
        return "ham";
    }
}
// endregion
