package dev.leat.runtime;

import dev.leat.runtime.failure.Throwables;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A loop that runs as the stream over what it makes is pulled. Generated classes use it; it is not for use by hand.
 *
 * <p>What fails in the loop goes to whoever pulls, each time he does, and leaves the run whatever becomes of it there:
 * whoever takes the stream cannot take an element that failed for the end. When he has returned, the loop is over.
 *
 * <p>Confined to the thread that runs: also a parallel stream pulls on it.
 */
public final class PulledLoop {
    private final Loop loop;
    private final Opened opened = new Opened();
    private @Nullable Throwable failure;
    private boolean isOver;

    /** Makes what is made for one element. */
    @FunctionalInterface
    public interface Loop {
        /** Whether there was one; if not, nothing has been made. */
        boolean next() throws Throwable;
    }

    /** A loop that has not begun. */
    public PulledLoop(Loop loop) {
        this.loop = loop;
    }

    /** Keeps something to be closed when the loop is over. */
    public <T extends @Nullable AutoCloseable> T opened(T object) {
        return opened.add(object);
    }

    /**
     * What the loop makes.
     *
     * @param made where it puts what it makes for an element
     */
    public <T extends @Nullable Object> Stream<T> stream(List<T> made) {
        Spliterator<T> all = new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
            private int given;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                while (given == made.size()) {
                    made.clear();
                    given = 0;
                    if (!next()) {
                        return false;
                    }
                }
                action.accept(made.get(given++));
                return true;
            }

            /** Nothing can be taken from a loop in advance, so that no other thread does. */
            @Override
            public @Nullable Spliterator<T> trySplit() {
                return null;
            }
        };
        return StreamSupport.stream(all, false).onClose(this::close);
    }

    private boolean next() {
        Throwables.rethrow(failure);
        if (isOver) {
            throw new IllegalStateException("The loop is over. Its stream can be pulled until it is closed, or the"
                    + " processor that took it has returned");
        }
        try {
            return loop.next();
        } catch (Throwable thrown) {
            failure = thrown;
            Throwables.rethrow(thrown);
            return false;
        }
    }

    private void close() {
        isOver = true;
        try {
            opened.close();
        } catch (Throwable thrown) {
            if (failure == null) {
                failure = thrown;
            } else if (failure != thrown) {
                failure.addSuppressed(thrown);
            }
            Throwables.rethrow(thrown);
        }
    }

    /** Closes the loop. Throws what failed in it, of whatever type: the methods that lead here declare it. */
    public void end() {
        end(new Throwables());
    }

    /**
     * Closes the loop when something was thrown where its stream was taken, and throws what failed in it, else that.
     *
     * @return never; so that a caller can say that it throws
     */
    public RuntimeException failed(Throwable thrown) {
        Throwables failures = new Throwables();
        if (failure == null) {
            failures.add(thrown);
        }
        end(failures);
        throw new IllegalStateException(thrown);
    }

    private void end(Throwables failures) {
        isOver = true;
        if (failure != null) {
            failures.add(failure);
        }
        try {
            opened.close();
        } catch (Throwable thrown) {
            failures.add(thrown);
        }
        failures.rethrow();
    }
}
