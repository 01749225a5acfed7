package dev.leat.benchmarks.words;

import dev.leat.benchmarks.words.WordsByHand.Outputs;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Interpreted at run time: one loop over an array of steps, which read and write an array of values. */
final class WordsInterpreted {
    private static final int TEXT = 0;
    private static final int TOKENS = 1;
    private static final int COUNTS = 2;
    private static final int UNIQUES = 3;
    private static final int FIRST = 4;
    private static final int LAST = 5;
    private static final int HEADLINE = 6;

    /** In order of what they make, from {@link #TOKENS} on. */
    private final Step[] steps;

    WordsInterpreted(Clock clock) {
        steps = new Step[] {
            values -> Words.tokens((String) values[TEXT]),
            values -> Words.counts(tokens(values)),
            values -> Words.uniques(counts(values)),
            values -> Words.first(tokens(values)),
            values -> Words.last(tokens(values)),
            values -> Words.headline((Integer) values[UNIQUES], (String) values[FIRST], (String) values[LAST], clock)
        };
    }

    Outputs run(String text) {
        Object[] values = new Object[steps.length + 1];
        values[TEXT] = text;
        for (int i = 0; i < steps.length; i++) {
            values[i + 1] = steps[i].of(values);
        }
        return outputs(values);
    }

    static Outputs outputs(Object[] values) {
        return new Outputs(
                tokens(values),
                counts(values),
                (Integer) values[UNIQUES],
                (String) values[FIRST],
                (String) values[LAST],
                (String) values[HEADLINE]);
    }

    @SuppressWarnings("unchecked") // The only value of that place.
    private static List<String> tokens(Object[] values) {
        return (List<String>) values[TOKENS];
    }

    @SuppressWarnings("unchecked") // The only value of that place.
    private static Map<String, Integer> counts(Object[] values) {
        return (Map<String, Integer>) values[COUNTS];
    }

    /** Makes a value of those before. */
    @FunctionalInterface
    private interface Step {
        Object of(Object[] values);
    }
}
