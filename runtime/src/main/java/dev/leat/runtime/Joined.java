package dev.leat.runtime;

import dev.leat.runtime.failure.Throwables;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Elements that are made of those of several streams, which it closes. Never split: nothing is pulled ahead. */
final class Joined<T extends @Nullable Object> implements Spliterator<T> {
    private final Iterator<T> elements;

    /** Empty once they are closed. */
    private List<? extends BaseStream<?, ?>> sources;

    private boolean ended;

    private Joined(List<? extends BaseStream<?, ?>> sources, Iterator<T> elements) {
        this.sources = sources;
        this.elements = elements;
    }

    /** @param elements asked {@code hasNext()} once before each {@code next()}, and no more after false or a failure */
    static <T extends @Nullable Object> Stream<T> stream(
            List<? extends BaseStream<?, ?>> sources, Iterator<T> elements) {
        Joined<T> joined = new Joined<>(sources, elements);
        return StreamSupport.stream(joined, false).onClose(() -> joined.close(new Throwables()));
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        ended = true;
        T element;
        try {
            if (!elements.hasNext()) {
                return false;
            }
            element = elements.next();
        } catch (Throwable failure) {
            Throwables failures = new Throwables();
            failures.add(failure);
            close(failures);
            throw failure;
        }
        ended = false;
        action.accept(element);
        return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }

    /** Closes all; throws the first of the failures, these included, with the others suppressed. */
    private void close(Throwables failures) {
        List<? extends BaseStream<?, ?>> open = sources;
        sources = List.of();
        ended = true;
        for (BaseStream<?, ?> source : open) {
            try {
                source.close();
            } catch (Throwable failure) {
                failures.add(failure);
            }
        }
        failures.rethrow();
    }
}
