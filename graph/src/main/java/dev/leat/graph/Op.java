package dev.leat.graph;

import org.jspecify.annotations.Nullable;

/**
 * A step of a compiled graph that takes all values as they are. A record, whose fields HotSpot takes for constants
 * where the record is one.
 *
 * @param first the place of the first argument, if there is one
 * @param second of the second
 * @param third of the third
 * @param reads the places of all arguments
 * @param makes the place of the value
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Op(Body body, int first, int second, int third, int[] reads, int makes) {
    static Op of(Wired call, int makes) {
        int[] reads = call.reads();
        return new Op(call.call().body(), at(reads, 0), at(reads, 1), at(reads, 2), reads, makes);
    }

    private static int at(int[] reads, int argument) {
        return argument < reads.length ? reads[argument] : -1;
    }

    @SuppressWarnings("unchecked") // As the graph has checked.
    void run(@Nullable Object[] values) throws Exception {
        Object made;
        if (body instanceof Body.Of1<?, ?> one) {
            made = ((Body.Of1<@Nullable Object, ?>) one).call(values[first]);
        } else if (body instanceof Body.Of2<?, ?, ?> two) {
            made = ((Body.Of2<@Nullable Object, @Nullable Object, ?>) two).call(values[first], values[second]);
        } else if (body instanceof Body.Of3<?, ?, ?, ?> three) {
            made = ((Body.Of3<@Nullable Object, @Nullable Object, @Nullable Object, ?>) three)
                    .call(values[first], values[second], values[third]);
        } else {
            made = body.invoke(arguments(values));
        }
        values[makes] = made;
    }

    private @Nullable Object[] arguments(@Nullable Object[] values) {
        @Nullable Object[] arguments = new Object[reads.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values[reads[i]];
        }
        return arguments;
    }
}
