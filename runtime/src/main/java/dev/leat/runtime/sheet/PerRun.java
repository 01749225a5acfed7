package dev.leat.runtime.sheet;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An injected object that lives as long as one pass over a sheet. Generated sheets use it; it is not for use by hand.
 *
 * @param <T> the type of the object
 */
public final class PerRun<T extends @Nullable Object> {
    private final Ledger ledger;
    private final Supplier<T> provider;
    private final boolean closes;
    private @Nullable T object;
    private boolean opened;

    PerRun(Ledger ledger, Supplier<T> provider, boolean closes) {
        this.ledger = ledger;
        this.provider = provider;
        this.closes = closes;
    }

    /** The object, which the provider is asked for when a pass first needs it. */
    @SuppressWarnings("NullAway") // Null only if the provider gave it.
    public T get() {
        if (!opened) {
            object = provider.get();
            opened = true;
            ledger.opened(this);
        }
        return object;
    }

    void close() throws Exception {
        Object closed = object;
        object = null;
        opened = false;
        if (closes && closed != null) {
            ((AutoCloseable) closed).close();
        }
    }
}
