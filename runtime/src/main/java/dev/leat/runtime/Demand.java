package dev.leat.runtime;

import dev.leat.runtime.failure.Throwables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the lazy values of a flow and who asks for them: refuses who may not ask, and remembers what failed.
 * Generated classes use it; it is not for use by hand.
 *
 * <p>Confined to the thread that creates it; whatever else asks is told so by an {@link IllegalStateException}.
 */
public final class Demand {
    private final String values;
    private final Thread owner = Thread.currentThread();

    /** Whether nobody may ask: a step runs, or all is closed. */
    private boolean busy;

    private boolean closed;

    /** Whether the guard at hand has asked for something. */
    private boolean asking;

    private @Nullable Map<Integer, Throwable> failures;
    private @Nullable Pending pending;
    private @Nullable Opened opened;

    /** @param values the simple name of the class that holds the values, for messages */
    public Demand(String values) {
        this.values = values;
    }

    /** Steps that are made from here because their calls would be nested too deeply. */
    public interface Steps {
        /**
         * Makes the value of a step.
         *
         * @return false if another is needed first, which was passed to {@link Demand#need}
         * @throws Throwable what the step throws
         */
        boolean make(int step) throws Throwable;
    }

    /**
     * Whether a value must be made before it can be given out.
     *
     * @throws IllegalStateException if nobody, or not this thread, may ask now
     */
    public boolean lacks(boolean made) {
        if (Thread.currentThread() != owner || busy) {
            throw refusal();
        }
        return !made;
    }

    /**
     * Before anything is changed that is no value.
     *
     * @throws IllegalStateException if this is another thread
     */
    public void confine() {
        if (Thread.currentThread() != owner) {
            throw refusal();
        }
    }

    /** Before a step runs, when all that it takes is made. Throws again what the step threw before, if it did. */
    public void begin(int step) {
        if (failures != null) {
            Throwables.rethrow(failures.get(step));
        }
        busy = true;
    }

    /** After a step ran; always true. */
    public boolean end() {
        busy = false;
        return true;
    }

    /** After a step failed. */
    public void fail(int step, Throwable failure) {
        busy = false;
        remember(step, failure);
    }

    /**
     * After a condition failed: the failure as whoever asks for the condition gets it, to be thrown.
     *
     * @param condition its name
     */
    public RuntimeException failCondition(int step, String condition, Throwable cause) {
        return failCondition(
                step,
                cause instanceof Exception exception ? new ConditionFailedException(condition, exception) : cause);
    }

    /** The same of a condition that is secret or asks for what is. */
    public RuntimeException failSecretCondition(int step, String condition, Throwable cause) {
        return failCondition(
                step,
                cause instanceof Exception exception ? ConditionFailedException.ofSecret(condition, exception) : cause);
    }

    private RuntimeException failCondition(int step, Throwable failure) {
        fail(step, failure);
        if (failure instanceof RuntimeException exception) {
            return exception;
        }
        throw (Error) failure;
    }

    /** Makes the value of a step, and first those that it turns out to need. Throws what one of them throws. */
    public void make(Steps steps, int step) {
        Pending work = pending == null ? new Pending() : pending;
        pending = work;
        busy = true;
        work.push(steps, step);
        try {
            while (!work.isEmpty()) {
                if (failures != null) {
                    Throwables.rethrow(failures.get(work.step()));
                }
                asking = false;
                if (work.make()) {
                    work.pop();
                }
            }
        } catch (Throwable failure) {
            remember(work.step(), failure);
            work.clear();
            Throwables.rethrow(failure);
        } finally {
            busy = false;
        }
    }

    /** What a step that is a loop asks for while it runs. */
    public interface Asked<T> {
        /**
         * Asks for a value.
         *
         * @throws Throwable what making it throws
         */
        T ask() throws Throwable;
    }

    /** A condition that a step may ask for while it runs. */
    public BooleanSupplier aside(Asked<Boolean> condition) {
        return () -> ask(condition);
    }

    /** The same of a condition that may be absent. */
    public Supplier<Optional<Boolean>> asideOptional(Asked<Optional<Boolean>> condition) {
        return () -> ask(condition);
    }

    private <T> T ask(Asked<T> value) {
        boolean wasBusy = busy;
        boolean wasAsking = asking;
        Pending was = pending;
        busy = false;
        pending = null;
        try {
            return value.ask();
        } catch (Throwable failure) {
            Throwables.rethrow(failure);
            throw new AssertionError(failure);
        } finally {
            busy = wasBusy;
            asking = wasAsking;
            pending = was;
        }
    }

    /** Asks for a value to be made first, from within {@link Steps#make}; always false. */
    public boolean need(Steps steps, int step) {
        if (pending != null) {
            pending.push(steps, step);
        }
        return false;
    }

    /**
     * Asks for a value to be made first, from within a guard in {@link Steps#make}; always false, so that the guard
     * ends. Only the first such question counts: whether another is needed shows when that is answered.
     */
    public boolean asks(Steps steps, int step) {
        if (!asking) {
            asking = true;
            need(steps, step);
        }
        return false;
    }

    /** Whether a guard could not be answered yet. */
    public boolean isAsking() {
        return asking;
    }

    /** Keeps what was opened for the values, to be closed at their end. */
    public <T extends @Nullable AutoCloseable> T opened(T object) {
        if (opened == null) {
            opened = new Opened();
        }
        return opened.add(object);
    }

    /**
     * Closes what was opened, the last first, and refuses whoever asks from now on. Throws what the first
     * {@code close()} to fail throws, with the failures of others suppressed. Does nothing the second time.
     *
     * @throws IllegalStateException if not this thread may close, or a step runs
     */
    public void close() {
        confine();
        if (busy && !closed) {
            throw refusal();
        }
        busy = true;
        closed = true;
        if (opened != null) {
            opened.close();
        }
    }

    private void remember(int step, Throwable failure) {
        if (failures == null) {
            failures = new HashMap<>();
        }
        failures.put(step, failure);
    }

    private IllegalStateException refusal() {
        Thread current = Thread.currentThread();
        if (current != owner) {
            return new IllegalStateException(values + " belongs to the thread " + owner.getName() + ", but the thread "
                    + current.getName() + " asks. Fix: call lazy(…) in each thread that asks, or pass the value on in"
                    + " place of the " + values);
        }
        if (closed) {
            return new IllegalStateException(
                    values + " is closed. Fix: ask for all values before close(), in the block of the try statement");
        }
        return new IllegalStateException("A processor uses the " + values
                + " that it is run for. Fix: let the processor take the value as a parameter");
    }
}
