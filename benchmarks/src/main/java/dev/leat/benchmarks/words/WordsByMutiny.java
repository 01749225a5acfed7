package dev.leat.benchmarks.words;

import dev.leat.benchmarks.words.WordsByHand.Outputs;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** With SmallRye Mutiny. What is taken more than once is memoized. */
final class WordsByMutiny {
    private final Clock clock;

    WordsByMutiny(Clock clock) {
        this.clock = clock;
    }

    Outputs run(String text) {
        Uni<List<String>> tokens =
                Uni.createFrom().item(text).map(Words::tokens).memoize().indefinitely();
        Uni<Map<String, Integer>> counts = tokens.map(Words::counts).memoize().indefinitely();
        Uni<Integer> uniques = counts.map(Words::uniques).memoize().indefinitely();
        Uni<String> first = tokens.map(Words::first).memoize().indefinitely();
        Uni<String> last = tokens.map(Words::last).memoize().indefinitely();
        Uni<String> headline = Uni.combine()
                .all()
                .unis(uniques, first, last)
                .with((number, one, other) -> Words.headline(number, one, other, clock));
        return Uni.combine()
                .all()
                .unis(tokens, counts, uniques, first, last, headline)
                .with(Outputs::new)
                .await()
                .indefinitely();
    }
}
