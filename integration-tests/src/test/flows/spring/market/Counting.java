package market;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Previous;
import dev.leat.Processor;
import org.springframework.beans.factory.annotation.Qualifier;

/** Remembers something from run to run; nested and public, and found all the same. */
public final class Counting {
    private Counting() {}

    @Flow
    public static final class Orders {
        private Orders() {}

        @Initial
        static int number() {
            return 0;
        }

        @Processor
        static int number(@Previous int number, @Depends(scope = RUN) @Qualifier("ledger") Connection ledger) {
            return ledger.wrote(number + 1);
        }
    }
}
