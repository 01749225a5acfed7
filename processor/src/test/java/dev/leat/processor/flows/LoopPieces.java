package dev.leat.processor.flows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the sources of {@link LoopedFlow}s are made of: sequences, and a log of who was called with what. */
public final class LoopPieces {
    private static final Map<String, List<Long>> CALLS = new TreeMap<>();

    private LoopPieces() {}

    /** Logs a call, and gives a number that depends on everything. */
    public static long call(String processor, Object... taken) {
        long number =
                Pieces.mix(processor, Stream.of(taken).map(LoopPieces::plain).toArray());
        CALLS.computeIfAbsent(processor, any -> new ArrayList<>()).add(number);
        return number;
    }

    /** Forgets all calls, and gives them, by processor. */
    static Map<String, List<Long>> takeCalls() {
        Map<String, List<Long>> calls = new LinkedHashMap<>(CALLS);
        CALLS.clear();
        return calls;
    }

    /** With lists in place of arrays and other sequences. */
    static Object plain(Object value) {
        if (value instanceof long[] array) {
            return Arrays.stream(array).boxed().toList();
        }
        if (value instanceof boolean[] array) {
            return IntStream.range(0, array.length).mapToObj(i -> array[i]).toList();
        }
        if (value instanceof Iterable<?> iterable) {
            List<Object> list = new ArrayList<>();
            iterable.forEach(each -> list.add(plain(each)));
            return list;
        }
        return value instanceof Optional<?> optional ? optional.map(LoopPieces::plain) : value;
    }

    public static long[] toArray(long number) {
        return LongStream.range(0, Math.floorMod(number, 4))
                .map(i -> number + i)
                .toArray();
    }

    public static List<Long> toList(long number) {
        return Arrays.stream(toArray(number)).boxed().toList();
    }

    /** One that is no list. */
    public static Iterable<Long> toIterable(long number) {
        List<Long> list = toList(number);
        return list::iterator;
    }
}
