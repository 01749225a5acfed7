package dev.leat.runtime;

import dev.leat.runtime.failure.Throwables;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run opens, to be closed at its end, the last first. Generated classes use it; it is not for use by hand.
 *
 * <p>Confined to the thread that runs.
 */
public final class Opened implements AutoCloseable {
    private @Nullable Link last;

    /** @param before what was opened before it */
    private record Link(AutoCloseable object, @Nullable Link before) {}

    /** Of a run that has opened nothing yet. */
    public Opened() {}

    /** Keeps an object to be closed, unless it is null. */
    public <T extends @Nullable AutoCloseable> T add(T object) {
        if (object != null) {
            last = new Link(object, last);
        }
        return object;
    }

    /** An object that is opened when it is first needed, if ever. */
    public <T extends @Nullable AutoCloseable> OnDemand<T> onDemand(Supplier<T> provider) {
        return new OnDemand<>(() -> add(provider.get()));
    }

    /** Closes all before what comes after, where a {@code try} would close it too late. */
    public void end() {
        close();
    }

    /**
     * Closes all. Throws what the first {@code close()} to fail throws, whatever its type, with the failures of others
     * suppressed: the methods that lead here declare it. Does nothing the second time.
     */
    @Override
    public void close() {
        Throwables failures = new Throwables();
        Link each = last;
        last = null;
        for (; each != null; each = each.before) {
            try {
                each.object.close();
            } catch (Throwable failure) {
                failures.add(failure);
            }
        }
        failures.rethrow();
    }
}
