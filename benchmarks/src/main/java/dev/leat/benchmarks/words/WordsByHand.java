package dev.leat.benchmarks.words;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What one would write instead of the flow of {@link Words}. */
final class WordsByHand {
    private final Clock clock;

    WordsByHand(Clock clock) {
        this.clock = clock;
    }

    Outputs run(String text) {
        List<String> tokens = Words.tokens(text);
        Map<String, Integer> counts = Words.counts(tokens);
        int uniques = Words.uniques(counts);
        String first = Words.first(tokens);
        String last = Words.last(tokens);
        String headline = Words.headline(uniques, first, last, clock);
        return new Outputs(tokens, counts, uniques, first, last, headline);
    }

    record Outputs(
            List<String> tokens,
            Map<String, Integer> counts,
            int uniques,
            String first,
            String last,
            String headline) {}
}
