package dev.leat.benchmarks.words;

import dev.leat.benchmarks.words.WordsByHand.Outputs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** With the JDK's futures, on the calling thread. */
final class WordsByFutures {
    private final Clock clock;

    WordsByFutures(Clock clock) {
        this.clock = clock;
    }

    Outputs run(String text) {
        CompletableFuture<List<String>> tokens =
                CompletableFuture.completedFuture(text).thenApply(Words::tokens);
        CompletableFuture<Map<String, Integer>> counts = tokens.thenApply(Words::counts);
        CompletableFuture<Integer> uniques = counts.thenApply(Words::uniques);
        CompletableFuture<String> first = tokens.thenApply(Words::first);
        CompletableFuture<String> last = tokens.thenApply(Words::last);
        CompletableFuture<String> headline = CompletableFuture.allOf(uniques, first, last)
                .thenApply(done -> Words.headline(uniques.join(), first.join(), last.join(), clock));
        return new Outputs(tokens.join(), counts.join(), uniques.join(), first.join(), last.join(), headline.join());
    }
}
