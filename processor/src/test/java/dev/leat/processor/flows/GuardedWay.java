package dev.leat.processor.flows;

import java.util.List;
import java.util.Map;

/** A way to run a {@link GuardedFlow}. */
interface GuardedWay {
    /**
     * What came of it, as text.
     *
     * @param values what the accessors of the values that were asked for say
     * @param fired the guarded processors that ran, and why
     * @param calls of processors, in their order
     * @param opened how many objects of the run were opened
     */
    record Answers(Map<String, String> values, List<String> fired, List<String> calls, int opened) {}

    /** Asks for all values. */
    Answers all(Map<String, Object> inputs);

    /** Asks for one value. */
    Answers one(String value, Map<String, Object> inputs);
}
