package dev.leat.graph;

import org.jspecify.annotations.Nullable;

/**
 * A step of a compiled graph that takes all values as they are. A record, whose fields HotSpot takes for constants
 * where the record is one.
 *
 * @param kind what the body is; asked instead of the body, since C2 does not know of a constant which interfaces it
 *     does not have, and searching for one of them took ten times what the step does
 * @param first the place of the first argument, if there is one
 * @param second of the second
 * @param third of the third
 * @param reads the places of all arguments
 * @param makes the place of the value
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Op(Body body, Kind kind, int first, int second, int third, int[] reads, int makes) {
    /** The bodies that are called without an array of arguments. */
    enum Kind {
        ONE,
        TWO,
        THREE,
        OTHER;

        private static Kind of(Body body) {
            if (body instanceof Body.Of1<?, ?>) {
                return ONE;
            }
            if (body instanceof Body.Of2<?, ?, ?>) {
                return TWO;
            }
            return body instanceof Body.Of3<?, ?, ?, ?> ? THREE : OTHER;
        }
    }

    static Op of(Wired call, int makes) {
        int[] reads = call.reads();
        Body body = call.call().body();
        return new Op(body, Kind.of(body), at(reads, 0), at(reads, 1), at(reads, 2), reads, makes);
    }

    private static int at(int[] reads, int argument) {
        return argument < reads.length ? reads[argument] : -1;
    }

    /** With comparisons: HotSpot does not take the table behind a switch over an enum for constant. */
    @SuppressWarnings("unchecked") // As the graph has checked.
    void run(@Nullable Object[] values) throws Exception {
        if (kind == Kind.ONE) {
            values[makes] = ((Body.Of1<@Nullable Object, ?>) body).call(values[first]);
        } else if (kind == Kind.TWO) {
            values[makes] =
                    ((Body.Of2<@Nullable Object, @Nullable Object, ?>) body).call(values[first], values[second]);
        } else if (kind == Kind.THREE) {
            values[makes] = ((Body.Of3<@Nullable Object, @Nullable Object, @Nullable Object, ?>) body)
                    .call(values[first], values[second], values[third]);
        } else {
            values[makes] = body.invoke(arguments(values));
        }
    }

    private @Nullable Object[] arguments(@Nullable Object[] values) {
        @Nullable Object[] arguments = new Object[reads.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values[reads[i]];
        }
        return arguments;
    }
}
