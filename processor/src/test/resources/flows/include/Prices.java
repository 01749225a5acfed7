package include;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Prices {
    @Processor
    static double net(@Input int items) {
        return items * 10.0;
    }
}
