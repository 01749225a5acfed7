package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** How a library makes one value of others. */
interface Joints<T> {
    T one(T value, IntUnaryOperator method);

    T two(T first, T second, IntBinaryOperator method);

    T many(List<T> values, ToIntFunction<int[]> method);

    /** Called with a value that more than one step takes: where it would be made for each of them, it is to be kept. */
    default T shared(T value) {
        return value;
    }

    /** For steps of many values that a library hands over as objects. */
    static int[] unboxed(Object[] values) {
        int[] unboxed = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            unboxed[i] = (Integer) values[i];
        }
        return unboxed;
    }
}
