package dev.leat.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several sequences made into one, for processors that take whole sequences:
 *
 * <pre>{@code
 * @Processor
 * static Stream<Match> matches(Stream<Guess> guesses, Stream<Word> words) {
 *     return Sequences.zipStrict(guesses, words, Match::new);
 * }
 * }</pre>
 *
 * <p>All methods here take streams, of objects or primitives; what is no stream has a method that makes one, such as
 * {@code list.stream()}. They give a stream that is ordered, sequential, and lazy: an element of a source is pulled
 * when an element of the result needs it, and none is held back, whether the result is consumed at once or pulled one
 * by one from its {@link Stream#iterator()}. Elements may be null.
 *
 * <p>The result ends with the first failure: of a source, of the function that combines, or because lengths differ. All
 * sources are then closed, before the failure goes on to whoever pulls; what fails in closing them is suppressed in it.
 * Closing the result closes all sources too, whatever fails in closing others. Each is closed once. As with other
 * streams, reaching the end closes nothing.
 *
 * <p>One thread at a time may pull from the result.
 */
public final class Sequences {
    private Sequences() {}

    /** The elements of a stream as an {@link Iterable}, which can be gone through once. That closes nothing. */
    public static <T extends @Nullable Object> Iterable<T> once(BaseStream<T, ?> stream) {
        return stream::iterator;
    }

    /**
     * Pairs of elements that stand at the same place, as far as the shorter sequence goes. To see that it has ended,
     * one element more is pulled from the first if that is the longer one.
     */
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Stream<R> zipShortest(
                    BaseStream<? extends A, ?> first,
                    BaseStream<? extends B, ?> second,
                    BiFunction<? super A, ? super B, ? extends R> combine) {
        Iterator<? extends A> ones = first.iterator();
        Iterator<? extends B> others = second.iterator();
        return Joined.stream(List.of(first, second), new Iterator<R>() {
            @Override
            public boolean hasNext() {
                return ones.hasNext() && others.hasNext();
            }

            @Override
            public R next() {
                return combine.apply(ones.next(), others.next());
            }
        });
    }

    /**
     * Pairs of elements that stand at the same place, of sequences that are of the same length. If they turn out not to
     * be, the result fails after the last pair with an {@link IllegalStateException}, which says how long the shorter
     * one is.
     */
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Stream<R> zipStrict(
                    BaseStream<? extends A, ?> first,
                    BaseStream<? extends B, ?> second,
                    BiFunction<? super A, ? super B, ? extends R> combine) {
        Iterator<? extends A> ones = first.iterator();
        Iterator<? extends B> others = second.iterator();
        return Joined.stream(List.of(first, second), new Iterator<R>() {
            private long pairs;

            @Override
            public boolean hasNext() {
                boolean one = ones.hasNext();
                if (one != others.hasNext()) {
                    throw new IllegalStateException("The " + (one ? "second" : "first")
                            + " sequence is shorter than the other: " + pairs + ", and " + (pairs + 1) + " or more");
                }
                return one;
            }

            @Override
            public R next() {
                pairs++;
                return combine.apply(ones.next(), others.next());
            }
        });
    }

    /**
     * Pairs of elements that stand at the same place, as far as the longer sequence goes.
     *
     * @param firstPadding stands in for the elements that the first sequence does not have
     * @param secondPadding stands in for the elements that the second sequence does not have
     */
    public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
            Stream<R> zipPadded(
                    BaseStream<? extends A, ?> first,
                    A firstPadding,
                    BaseStream<? extends B, ?> second,
                    B secondPadding,
                    BiFunction<? super A, ? super B, ? extends R> combine) {
        Iterator<? extends A> ones = first.iterator();
        Iterator<? extends B> others = second.iterator();
        return Joined.stream(List.of(first, second), new Iterator<R>() {
            private boolean one = true;
            private boolean other = true;

            /** Asks a sequence that has ended no more: it may wait for input. */
            @Override
            public boolean hasNext() {
                one = one && ones.hasNext();
                other = other && others.hasNext();
                return one || other;
            }

            @Override
            public R next() {
                return combine.apply(one ? ones.next() : firstPadding, other ? others.next() : secondPadding);
            }
        });
    }

    /**
     * All elements of all sequences by turns: the first of each, then the second of each, and so on. One that has ended
     * is passed over, until all have ended.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    public static <T extends @Nullable Object> Stream<T> merge(BaseStream<? extends T, ?>... sources) {
        Deque<Iterator<? extends T>> turns = new ArrayDeque<>();
        for (BaseStream<? extends T, ?> source : sources) {
            turns.add(source.iterator());
        }
        return Joined.stream(List.of(sources), new Iterator<T>() {
            @Override
            public boolean hasNext() {
                while (!turns.isEmpty() && !turns.element().hasNext()) {
                    turns.remove();
                }
                return !turns.isEmpty();
            }

            @Override
            public T next() {
                Iterator<? extends T> turn = turns.remove();
                turns.add(turn);
                return turn.next();
            }
        });
    }
}
