package dev.leat.runtime.incremental;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a value made anew is the one before. */
enum Equality {
    EQUALS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return Objects.deepEquals(before, now);
        }
    },
    SAME {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return before == now;
        }
    },
    NEVER {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return false;
        }
    };

    abstract boolean holds(@Nullable Object before, @Nullable Object now);
}
