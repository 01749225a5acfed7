package dev.leat.runtime.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a value made anew is the one before. Generated sheets use it. */
public enum Equality {
    /** When it is equal. */
    EQUALS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return Objects.deepEquals(before, now);
        }
    },
    /** When it is the same object. */
    SAME {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return before == now;
        }
    },
    /** When what the {@code Optional}s hold is equal. */
    EQUAL_CONTENTS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return Objects.deepEquals(content(before), content(now));
        }
    },
    /** When what the {@code Optional}s hold is the same object. */
    SAME_CONTENTS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return content(before) == content(now);
        }
    },
    /** When both {@code Optional}s are empty. */
    NEVER_CONTENTS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return content(before) == null && content(now) == null;
        }
    },
    /** It never is. */
    NEVER {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return false;
        }
    };

    abstract boolean holds(@Nullable Object before, @Nullable Object now);

    private static @Nullable Object content(@Nullable Object optional) {
        return optional instanceof Optional<?> known ? known.orElse(null) : null;
    }
}
