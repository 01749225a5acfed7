package dev.leat.benchmarks.peer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** SmallRye Mutiny. A value that is memoized stays what it is, so each run needs unis of its own. */
public final class MutinyUnis implements Prepared, Joints<Uni<Integer>> {
    private final Steps steps;
    private final List<Integer> results;

    public MutinyUnis(Steps steps) {
        this.steps = steps;
        this.results = steps.results();
    }

    @Override
    public Outcome run(int x) {
        List<Uni<Integer>> values = steps.wire(Uni.createFrom().item(x), this);
        List<Integer> made = Uni.join()
                .all(results.stream().map(values::get).toList())
                .andFailFast()
                .await()
                .indefinitely();
        return () -> Outcome.results(results, made::get);
    }

    @Override
    public Uni<Integer> one(Uni<Integer> value, IntUnaryOperator method) {
        return value.map(method::applyAsInt);
    }

    @Override
    public Uni<Integer> two(Uni<Integer> first, Uni<Integer> second, IntBinaryOperator method) {
        return Uni.combine().all().unis(first, second).with(method::applyAsInt);
    }

    @Override
    public Uni<Integer> many(List<Uni<Integer>> values, Steps.Many step) {
        return Uni.join()
                .all(values)
                .andFailFast()
                .map(all -> step.method()
                        .applyAsInt(all.stream().mapToInt(value -> value).toArray()));
    }

    @Override
    public Uni<Integer> shared(Uni<Integer> value) {
        return value.memoize().indefinitely();
    }
}
