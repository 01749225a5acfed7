package listed;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

/** One of the inputs of the included flow is a value here. */
@Flow(include = Moved.class, inputs = {"excess", "rate", "late", "gross"})
final class Outer {
    private Outer() {}

    @Processor
    static long damage(@Input long gross, @Input long rate) {
        return gross * rate;
    }
}
