package weather;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** A state machine: its states are all there are, and a condition looks at the one before. */
@Flow
interface Door {
    sealed interface State permits Open, Closed {}

    record Open() implements State {}

    record Closed() implements State {}

    @Processor("state") static State open(@Previous @From("state") @Match Closed before) {
        return new Open();
    }

    @Processor("state") static State close(@Previous @From("state") @Match Open before) {
        return new Closed();
    }

    @Initial("state") static State closed() {
        return new Closed();
    }

    @Processor static boolean wasOpen(@Previous @From("state") State before) {
        return before instanceof Open;
    }

    @When("wasOpen && freezing")
    @Processor static String remark(@Input boolean freezing) {
        return "At last";
    }
}
