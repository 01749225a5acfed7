package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import reactor.core.publisher.Mono;

/** Project Reactor. A value that is cached stays what it is, so each run needs monos of its own. */
public final class ReactorMonos implements Prepared, Joints<Mono<Integer>> {
    private final Steps steps;
    private final List<Integer> results;

    public ReactorMonos(Steps steps) {
        this.steps = steps;
        this.results = steps.results();
    }

    @Override
    public Outcome run(int x) {
        List<Mono<Integer>> values = steps.wire(Mono.just(x), this);
        Object[] made = Objects.requireNonNull(
                Mono.zip(results.stream().map(values::get).toList(), all -> all).block());
        return () -> Outcome.results(results, i -> (Integer) made[i]);
    }

    @Override
    public Mono<Integer> one(Mono<Integer> value, IntUnaryOperator method) {
        return value.map(method::applyAsInt);
    }

    @Override
    public Mono<Integer> two(Mono<Integer> first, Mono<Integer> second, IntBinaryOperator method) {
        return Mono.zip(first, second, method::applyAsInt);
    }

    @Override
    public Mono<Integer> many(List<Mono<Integer>> values, Steps.Many step) {
        return Mono.zip(values, all -> step.ofObjects().applyAsInt(all));
    }

    @Override
    public Mono<Integer> shared(Mono<Integer> value) {
        return value.cache();
    }
}
