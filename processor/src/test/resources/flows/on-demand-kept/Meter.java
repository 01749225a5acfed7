package ondemandkept;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** An object that is taken for the first run in any case, and in runs where a guard holds. */
@Flow
final class Meter {
    interface Counter extends AutoCloseable {
        int next();

        @Override
        void close();
    }

    @Initial("total")
    static int none(@Depends(scope = Scope.RUN) Counter counter) {
        return counter.next();
    }

    @When("counts")
    @Processor
    static int total(
            @Input boolean counts, @Previous int total, @Depends(scope = Scope.RUN) Counter counter) {
        return total + counter.next();
    }
}
