package dev.leat.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** What a run made, to be looked at when it is compared: nothing is read while time is taken. */
@FunctionalInterface
public interface Outcome {
    /** By the names of the values; those at least that no step takes. */
    Map<String, Object> values();

    /** The value of each step, out of what a library holds it in. */
    static <T> Map<String, Object> every(List<T> values, Function<T, Integer> read) {
        Map<String, Object> all = new TreeMap<>();
        for (int step = 0; step < values.size(); step++) {
            all.put("v" + step, read.apply(values.get(step)));
        }
        return all;
    }

    /** The values of the steps that no other takes. */
    static Map<String, Object> results(List<Integer> steps, IntUnaryOperator nth) {
        Map<String, Object> all = new TreeMap<>();
        for (int i = 0; i < steps.size(); i++) {
            all.put("v" + steps.get(i), nth.applyAsInt(i));
        }
        return all;
    }
}
