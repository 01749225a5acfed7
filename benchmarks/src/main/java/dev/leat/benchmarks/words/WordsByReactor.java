package dev.leat.benchmarks.words;

import dev.leat.benchmarks.words.WordsByHand.Outputs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** With Project Reactor. What is taken more than once is cached. */
final class WordsByReactor {
    private final Clock clock;

    WordsByReactor(Clock clock) {
        this.clock = clock;
    }

    Outputs run(String text) {
        Mono<List<String>> tokens = Mono.just(text).map(Words::tokens).cache();
        Mono<Map<String, Integer>> counts = tokens.map(Words::counts).cache();
        Mono<Integer> uniques = counts.map(Words::uniques).cache();
        Mono<String> first = tokens.map(Words::first).cache();
        Mono<String> last = tokens.map(Words::last).cache();
        Mono<String> headline = Mono.zip(uniques, first, last)
                .map(taken -> Words.headline(taken.getT1(), taken.getT2(), taken.getT3(), clock));
        Mono<Outputs> outputs = Mono.zip(tokens, counts, uniques, first, last, headline)
                .map(made -> new Outputs(
                        made.getT1(), made.getT2(), made.getT3(), made.getT4(), made.getT5(), made.getT6()));
        return Objects.requireNonNull(outputs.block());
    }
}
