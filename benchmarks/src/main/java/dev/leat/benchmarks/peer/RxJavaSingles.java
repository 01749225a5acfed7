package dev.leat.benchmarks.peer;

import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** RxJava 3. A value that is cached stays what it is, so each run needs singles of its own. */
public final class RxJavaSingles implements Prepared, Joints<Single<Integer>> {
    private final Steps steps;
    private final List<Integer> results;

    public RxJavaSingles(Steps steps) {
        this.steps = steps;
        this.results = steps.results();
    }

    @Override
    public Outcome run(int x) {
        List<Single<Integer>> values = steps.wire(Single.just(x), this);
        Object[] made = Single.zip(results.stream().map(values::get).toList(), all -> all)
                .blockingGet();
        return () -> Outcome.results(results, i -> (Integer) made[i]);
    }

    @Override
    public Single<Integer> one(Single<Integer> value, IntUnaryOperator method) {
        return value.map(method::applyAsInt);
    }

    @Override
    public Single<Integer> two(Single<Integer> first, Single<Integer> second, IntBinaryOperator method) {
        return Single.zip(first, second, method::applyAsInt);
    }

    @Override
    public Single<Integer> many(List<Single<Integer>> values, Steps.Many step) {
        return Single.zip(values, all -> step.ofObjects().applyAsInt(all));
    }

    @Override
    public Single<Integer> shared(Single<Integer> value) {
        return value.cache();
    }
}
