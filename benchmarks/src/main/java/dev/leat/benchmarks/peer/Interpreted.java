package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A graph interpreted at run time, as well as we can: no map, no boxing, no recursion. One loop over arrays that were
 * filled when the graph was built, and one array of {@code int} for each run, whose first place is the input's.
 */
public final class Interpreted implements Prepared {
    private final int[] first;
    private final int[] second;
    private final @Nullable IntBinaryOperator[] two;
    private final @Nullable IntUnaryOperator[] one;
    private final Steps.@Nullable Many[] many;

    public Interpreted(Steps steps) {
        List<Steps.Call> calls = steps.calls();
        first = new int[calls.size()];
        second = new int[calls.size()];
        two = new IntBinaryOperator[calls.size()];
        one = new IntUnaryOperator[calls.size()];
        many = new Steps.Many[calls.size()];
        for (int i = 0; i < calls.size(); i++) {
            Steps.Call call = calls.get(i);
            first[i] = call.takes().get(0) + 1;
            if (call instanceof Steps.One step) {
                one[i] = step.method();
            } else if (call instanceof Steps.Two step) {
                two[i] = step.method();
                second[i] = step.second() + 1;
            } else {
                many[i] = (Steps.Many) call;
            }
        }
    }

    @Override
    public Outcome run(int x) {
        int[] values = new int[first.length + 1];
        values[0] = x;
        for (int i = 0; i < first.length; i++) {
            IntBinaryOperator ofTwo = two[i];
            IntUnaryOperator ofOne = one[i];
            if (ofTwo != null) {
                values[i + 1] = ofTwo.applyAsInt(values[first[i]], values[second[i]]);
            } else if (ofOne != null) {
                values[i + 1] = ofOne.applyAsInt(values[first[i]]);
            } else {
                values[i + 1] = ofMany(Objects.requireNonNull(many[i]), values);
            }
        }
        return () -> Outcome.results(IntStream.range(0, first.length).boxed().toList(), step -> values[step + 1]);
    }

    private static int ofMany(Steps.Many step, int[] values) {
        int[] taken = new int[step.takes().size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = values[step.takes().get(i) + 1];
        }
        return step.method().applyAsInt(taken);
    }
}
