package dev.leat.graph.run;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;

/** Reads sequences of all forms, without reflection. */
final class Sequenced {
    private Sequenced() {}

    static Iterator<?> iterator(Object sequence) {
        if (sequence instanceof Iterable<?> iterable) {
            return iterable.iterator();
        }
        if (sequence instanceof Iterator<?> iterator) {
            return iterator;
        }
        if (sequence instanceof BaseStream<?, ?> stream) {
            return stream.iterator();
        }
        return sequence instanceof Map<?, ?> map ? map.entrySet().iterator() : array(sequence);
    }

    private static Iterator<?> array(Object array) {
        if (array instanceof Object[] objects) {
            return Arrays.asList(objects).iterator();
        }
        if (array instanceof int[] ints) {
            return Arrays.stream(ints).iterator();
        }
        if (array instanceof long[] longs) {
            return Arrays.stream(longs).iterator();
        }
        if (array instanceof double[] doubles) {
            return Arrays.stream(doubles).iterator();
        }
        if (array instanceof boolean[] some) {
            return IntStream.range(0, some.length).mapToObj(i -> some[i]).iterator();
        }
        if (array instanceof byte[] some) {
            return IntStream.range(0, some.length).mapToObj(i -> some[i]).iterator();
        }
        if (array instanceof short[] some) {
            return IntStream.range(0, some.length).mapToObj(i -> some[i]).iterator();
        }
        if (array instanceof char[] some) {
            return IntStream.range(0, some.length).mapToObj(i -> some[i]).iterator();
        }
        if (array instanceof float[] some) {
            return IntStream.range(0, some.length).mapToObj(i -> some[i]).iterator();
        }
        throw new IllegalArgumentException("no sequence: " + array.getClass().getName());
    }
}
