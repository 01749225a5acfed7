package dev.leat.graph.run;

import dev.leat.graph.Loop;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.Outcome;
import dev.leat.graph.fact.Surroundings;
import java.util.Map;

/** Makes loops for ways of running that have no facts. */
public final class Looping {
    private Looping() {}

    /** All elements. */
    public static Outcome of(Loop loop, Surroundings around, Opened objects) {
        try {
            return new Outcome(new LoopRunner(loop, around, objects, Map.of(), Map.of(), "").toEnd(), null);
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            return new Outcome(null, thrown);
        }
    }
}
