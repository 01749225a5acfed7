package dev.leat.benchmarks.peer;

import dev.leat.graph.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * The steps of a graph as objects: which values each takes, and the method to call. It is the very method that the flow
 * calls, so each step has code of its own for all contenders.
 */
public final class Steps {
    private final List<Call> calls = new ArrayList<>();
    private final List<Integer> takers = new ArrayList<>();

    /** Adds a step that takes one value. The number of a step says which; a negative one means the input. */
    public void one(int taken, IntUnaryOperator method) {
        add(new One(taken, method));
    }

    public void two(int first, int second, IntBinaryOperator method) {
        add(new Two(first, second, method));
    }

    /** Adds a step of many values: its method for whoever hands over numbers, objects, or what is asked for them. */
    public void many(
            ToIntFunction<int[]> method,
            ToIntFunction<Object[]> ofObjects,
            ToIntFunction<Arguments> ofArguments,
            Integer... taken) {
        add(new Many(List.of(taken), method, ofObjects, ofArguments));
    }

    private void add(Call call) {
        calls.add(call);
        takers.add(0);
        for (int taken : call.takes()) {
            if (taken >= 0) {
                takers.set(taken, takers.get(taken) + 1);
            }
        }
    }

    List<Call> calls() {
        return calls;
    }

    /** The steps whose values no other takes. */
    List<Integer> results() {
        List<Integer> results = new ArrayList<>();
        for (int step = 0; step < takers.size(); step++) {
            if (takers.get(step) == 0) {
                results.add(step);
            }
        }
        return results;
    }

    /** What a library makes of each step, in order. */
    <T> List<T> wire(T input, Joints<T> joints) {
        List<T> values = new ArrayList<>(calls.size());
        for (int step = 0; step < calls.size(); step++) {
            T value = calls.get(step).join(input, values, joints);
            values.add(takers.get(step) > 1 ? joints.shared(value) : value);
        }
        return values;
    }

    /** One step. */
    sealed interface Call {
        List<Integer> takes();

        <T> T join(T input, List<T> values, Joints<T> joints);

        private static <T> T value(int taken, T input, List<T> values) {
            return taken < 0 ? input : values.get(taken);
        }
    }

    record One(int taken, IntUnaryOperator method) implements Call {
        @Override
        public List<Integer> takes() {
            return List.of(taken);
        }

        @Override
        public <T> T join(T input, List<T> values, Joints<T> joints) {
            return joints.one(Call.value(taken, input, values), method);
        }
    }

    record Two(int first, int second, IntBinaryOperator method) implements Call {
        @Override
        public List<Integer> takes() {
            return List.of(first, second);
        }

        @Override
        public <T> T join(T input, List<T> values, Joints<T> joints) {
            return joints.two(Call.value(first, input, values), Call.value(second, input, values), method);
        }
    }

    record Many(
            List<Integer> takes,
            ToIntFunction<int[]> method,
            ToIntFunction<Object[]> ofObjects,
            ToIntFunction<Arguments> ofArguments)
            implements Call {
        @Override
        public <T> T join(T input, List<T> values, Joints<T> joints) {
            List<T> taken = new ArrayList<>(takes.size());
            for (int step : takes) {
                taken.add(Call.value(step, input, values));
            }
            return joints.many(taken, this);
        }
    }
}
