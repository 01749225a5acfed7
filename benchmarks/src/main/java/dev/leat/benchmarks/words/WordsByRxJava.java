package dev.leat.benchmarks.words;

import dev.leat.benchmarks.words.WordsByHand.Outputs;
import io.reactivex.rxjava3.core.Single;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** With RxJava 3. What is taken more than once is cached. */
final class WordsByRxJava {
    private final Clock clock;

    WordsByRxJava(Clock clock) {
        this.clock = clock;
    }

    Outputs run(String text) {
        Single<List<String>> tokens = Single.just(text).map(Words::tokens).cache();
        Single<Map<String, Integer>> counts = tokens.map(Words::counts).cache();
        Single<Integer> uniques = counts.map(Words::uniques).cache();
        Single<String> first = tokens.map(Words::first).cache();
        Single<String> last = tokens.map(Words::last).cache();
        Single<String> headline =
                Single.zip(uniques, first, last, (number, one, other) -> Words.headline(number, one, other, clock));
        return Single.zip(tokens, counts, uniques, first, last, headline, Outputs::new)
                .blockingGet();
    }
}
