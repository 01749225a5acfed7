package dev.leat.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An injected object of a run that may end without anybody having needed it. Generated classes use it; it is not for
 * use by hand.
 *
 * <p>Confined to the thread that runs.
 *
 * @param <T> the type of the object
 */
public final class OnDemand<T extends @Nullable Object> {
    private final Supplier<T> provider;
    private @Nullable T object;
    private boolean got;

    /** @param provider asked once at most */
    public OnDemand(Supplier<T> provider) {
        this.provider = provider;
    }

    /** The object, which the provider is asked for the first time. */
    @SuppressWarnings("NullAway") // Null only if the provider gave it.
    public T get() {
        if (!got) {
            object = provider.get();
            got = true;
        }
        return object;
    }
}
