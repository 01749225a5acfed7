package market;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import org.springframework.beans.factory.annotation.Qualifier;

@Flow(replaceable = false)
final class Reminder {
    private Reminder() {}

    @Processor
    static String reminder(@Input String good, @Depends(scope = RUN) @Qualifier("ledger") Connection ledger) {
        return ledger.wrote("remember " + good);
    }
}
