package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** The JDK's futures, on the calling thread: what a step takes is complete when the step is added. */
public final class CompletableFutures implements Prepared, Joints<CompletableFuture<Integer>> {
    private final Steps steps;

    public CompletableFutures(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Outcome run(int x) {
        List<CompletableFuture<Integer>> values = steps.wire(CompletableFuture.completedFuture(x), this);
        return () -> Outcome.every(values, CompletableFuture::join);
    }

    @Override
    public CompletableFuture<Integer> one(CompletableFuture<Integer> value, IntUnaryOperator method) {
        return value.thenApply(method::applyAsInt);
    }

    @Override
    public CompletableFuture<Integer> two(
            CompletableFuture<Integer> first, CompletableFuture<Integer> second, IntBinaryOperator method) {
        return first.thenCombine(second, method::applyAsInt);
    }

    @Override
    public CompletableFuture<Integer> many(List<CompletableFuture<Integer>> values, Steps.Many step) {
        return CompletableFuture.allOf(values.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> step.method()
                        .applyAsInt(values.stream()
                                .mapToInt(CompletableFuture::join)
                                .toArray()));
    }
}
