package dev.leat.graph.code;

import org.jspecify.annotations.Nullable;

/** What a run holds, where the {@link Cell}s say; those of primitive types as they are, so that nothing is boxed. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Values(@Nullable Object[] references, int[] ints, long[] longs) {
    /** What an array is called here. */
    public static String name(Class<?> array) {
        return array == Object[].class ? "references" : array == int[].class ? "ints" : "longs";
    }

    /** Another that holds the same. */
    public Values copy() {
        return new Values(
                references.clone(), ints.length == 0 ? ints : ints.clone(), longs.length == 0 ? longs : longs.clone());
    }
}
