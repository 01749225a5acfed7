package dev.leat.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What was opened and must be closed.
 *
 * @param before what was opened before it
 */
record Opened(@Nullable AutoCloseable object, @Nullable Opened before) {
    /** Closes all, the last first; gives what the first failure was, which keeps the others. */
    @Nullable
    Throwable close() {
        Throwable failure = null;
        for (Opened each = this; each != null; each = each.before) {
            try {
                if (each.object != null) {
                    each.object.close();
                }
            } catch (Throwable another) {
                if (failure == null) {
                    failure = another;
                } else if (failure != another) {
                    failure.addSuppressed(another);
                }
            }
        }
        return failure;
    }
}
