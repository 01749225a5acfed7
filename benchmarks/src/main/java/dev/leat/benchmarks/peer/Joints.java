package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** How a library makes one value of others. */
interface Joints<T> {
    T one(T value, IntUnaryOperator method);

    T two(T first, T second, IntBinaryOperator method);

    T many(List<T> values, Steps.Many step);

    /** Called with a value that more than one step takes: where it would be made for each of them, it is to be kept. */
    default T shared(T value) {
        return value;
    }
}
