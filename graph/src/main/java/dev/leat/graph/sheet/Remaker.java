package dev.leat.graph.sheet;

import dev.leat.graph.code.Op;
import dev.leat.graph.code.Values;
import java.util.List;

/** Makes values anew, each by a step of which it has several. */
abstract class Remaker {
    /**
     * Makes a value.
     *
     * @param number of the step
     * @return whether it is another than the one before it; true if it is a reference
     */
    abstract boolean remake(int number, Values values) throws Exception;

    /** Calls what each step does as what it is called through, an interface. */
    static final class Looped extends Remaker {
        private final List<Op> steps;

        Looped(List<Op> steps) {
            this.steps = List.copyOf(steps);
        }

        @Override
        boolean remake(int number, Values values) throws Exception {
            Op step = steps.get(number);
            return step.makes().renew(step.make(values), values);
        }
    }
}
