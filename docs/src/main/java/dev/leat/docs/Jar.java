package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Jar {
    private Jar() {}

    @Initial("sum")
    static int nothing() {
        return 0;
    }

    @Processor
    static boolean counts(@Input int coin) {
        return coin > 0;
    }

    // region keep
    @When("counts")
    @Processor("sum")
    static int add(@Previous int sum, @Input int coin) {
        return sum + coin;
    }

    @Processor("sum")
    static int keep(@Previous int sum) {
        return sum;
    }
    // endregion

    @Processor
    static String report(int sum) {
        return "in the jar: " + sum;
    }
}
