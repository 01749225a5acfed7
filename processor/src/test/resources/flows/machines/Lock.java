package machines;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** A lock whose states are types: what may happen in a state is what matches it. */
@Flow
final class Lock {
    sealed interface State permits Locked, Unlocked {}

    record Locked(String code, String contents) implements State {}

    record Unlocked(String code, String contents) implements State {}

    sealed interface Command permits Close, Unlock {}

    record Close() implements Command {}

    record Unlock(String code) implements Command {}

    @Initial("state")
    static Locked delivered() {
        return new Locked("potato", "ham");
    }

    @Processor
    static boolean right(@Previous @Match Locked state, @Input @Match Unlock command) {
        return command.code().equals(state.code());
    }

    @When("right")
    @Processor("state")
    static Unlocked unlock(@Previous @Match Locked state, @Input @Match Unlock command) {
        return new Unlocked(state.code(), state.contents());
    }

    @Processor("state")
    static Locked close(@Previous @Match Unlocked state, @Input @Match Close command) {
        return new Locked(state.code(), state.contents());
    }

    @Processor("reaction")
    static String show(@Match Unlocked state) {
        return state.contents();
    }

    @Processor("reaction")
    static String refuse(@Match Locked state) {
        return "error: locked";
    }
}
