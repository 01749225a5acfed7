package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** The JDK's futures as they are mostly used: each step goes to the common pool. */
public final class CompletableFuturesOnPool implements Prepared, Joints<CompletableFuture<Integer>> {
    private final Steps steps;
    private final List<Integer> results;

    public CompletableFuturesOnPool(Steps steps) {
        this.steps = steps;
        this.results = steps.results();
    }

    @Override
    public Outcome run(int x) {
        List<CompletableFuture<Integer>> values = steps.wire(CompletableFuture.completedFuture(x), this);
        for (int result : results) {
            values.get(result).join();
        }
        return () -> Outcome.every(values, CompletableFuture::join);
    }

    @Override
    public CompletableFuture<Integer> one(CompletableFuture<Integer> value, IntUnaryOperator method) {
        return value.thenApplyAsync(method::applyAsInt);
    }

    @Override
    public CompletableFuture<Integer> two(
            CompletableFuture<Integer> first, CompletableFuture<Integer> second, IntBinaryOperator method) {
        return first.thenCombineAsync(second, method::applyAsInt);
    }

    @Override
    public CompletableFuture<Integer> many(List<CompletableFuture<Integer>> values, Steps.Many step) {
        return CompletableFuture.allOf(values.toArray(new CompletableFuture<?>[0]))
                .thenApplyAsync(done -> step.method()
                        .applyAsInt(values.stream()
                                .mapToInt(CompletableFuture::join)
                                .toArray()));
    }
}
