package dev.leat.graph.compiled;

import dev.leat.graph.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a compiled graph that takes all values as they are. Records, whose fields HotSpot takes for constants where
 * the record is one; one for each number of arguments that needs no array of them.
 */
@SuppressWarnings("NullAway") // A step takes null only where it says that it does, as the graph has checked.
sealed interface Op {
    void run(@Nullable Object[] references, long[] bits) throws Exception;

    /** Where the value goes. */
    Cell makes();

    @SuppressWarnings("unchecked") // As the graph has checked.
    static Op of(Body body, List<Cell> reads, Cell makes) {
        if (body instanceof Body.Of1<?, ?> one) {
            return new One((Body.Of1<@Nullable Object, ?>) one, reads.get(0), makes);
        }
        if (body instanceof Body.Of2<?, ?, ?> two) {
            return new Two((Body.Of2<@Nullable Object, @Nullable Object, ?>) two, reads.get(0), reads.get(1), makes);
        }
        if (body instanceof Body.Of3<?, ?, ?, ?> three) {
            return new Three(
                    (Body.Of3<@Nullable Object, @Nullable Object, @Nullable Object, ?>) three,
                    reads.get(0),
                    reads.get(1),
                    reads.get(2),
                    makes);
        }
        return new Many(body, List.copyOf(reads), makes);
    }

    /** Of one argument. */
    record One(Body.Of1<@Nullable Object, ?> body, Cell first, Cell makes) implements Op {
        @Override
        public void run(@Nullable Object[] references, long[] bits) throws Exception {
            makes.store(references, bits, body.call(first.load(references, bits)));
        }
    }

    /** Of two arguments. */
    record Two(Body.Of2<@Nullable Object, @Nullable Object, ?> body, Cell first, Cell second, Cell makes)
            implements Op {
        @Override
        public void run(@Nullable Object[] references, long[] bits) throws Exception {
            makes.store(references, bits, body.call(first.load(references, bits), second.load(references, bits)));
        }
    }

    /** Of three arguments. */
    record Three(
            Body.Of3<@Nullable Object, @Nullable Object, @Nullable Object, ?> body,
            Cell first,
            Cell second,
            Cell third,
            Cell makes)
            implements Op {
        @Override
        public void run(@Nullable Object[] references, long[] bits) throws Exception {
            makes.store(
                    references,
                    bits,
                    body.call(
                            first.load(references, bits), second.load(references, bits), third.load(references, bits)));
        }
    }

    /** Of any other number of arguments. */
    record Many(Body body, List<Cell> reads, Cell makes) implements Op {
        @Override
        public void run(@Nullable Object[] references, long[] bits) throws Exception {
            @Nullable Object[] arguments = new Object[reads.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = reads.get(i).load(references, bits);
            }
            makes.store(references, bits, body.invoke(arguments));
        }
    }
}
