package dev.leat.docs;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

// region flow
@Flow(ways = Way.LAZY)
final class Receipts {
    private Receipts() {}

    @Processor
    static String heading(@Input String shop) {
        return "Receipt of " + shop;
    }

    @Processor
    static int number(@Depends(scope = RUN) Counter counter) {
        return counter.next();
    }

    @Processor
    static String line(String heading, int number) {
        return heading + ", no. " + number;
    }
}
// endregion
