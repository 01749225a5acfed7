package door;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** A state machine over sealed states and commands, whose conditions look at the state before and after. */
@Flow
class Door {
    sealed interface State permits Open, Shut {}

    record Open() implements State {}

    record Shut(String code) implements State {}

    sealed interface Command permits Lock, Unlock {}

    record Lock(String code) implements Command {}

    record Unlock(String code) implements Command {}

    @Initial("state") static Shut shut() {
        return new Shut("potato");
    }

    @Processor static boolean fits(@Previous @Match Shut state, @Input @Match Unlock command) {
        return state.code().equals(command.code());
    }

    @When("fits")
    @Processor("state") static Open open() {
        return new Open();
    }

    @Processor("state") static Shut lock(@Previous @Match Open state, @Input @Match Lock command) {
        return new Shut(command.code());
    }

    @Processor("state") static State stay(@Previous State state) {
        return state;
    }

    @Processor static boolean isOpen(State state) {
        return state instanceof Open;
    }

    @When("isOpen")
    @Processor("sight") static String inside() {
        return "ham";
    }

    @Processor("sight") static String outside(@Match Shut state) {
        return "door for " + state.code().length();
    }

    @Initial("count") static int none() {
        return 0;
    }

    @When("isOpen")
    @Processor static int count(@Previous int count) {
        return count + 1;
    }

    @Processor static String told(int count) {
        return "opened " + count;
    }
}
