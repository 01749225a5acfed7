package dev.leat.runtime.sheet;

import java.util.Objects;
import java.util.Optional;
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
    /** Of what {@code Optional}s hold. */
    EQUAL_CONTENTS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return Objects.deepEquals(content(before), content(now));
        }
    },
    /** Of what {@code Optional}s hold. */
    SAME_CONTENTS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return content(before) == content(now);
        }
    },
    /** Of what {@code Optional}s hold: but for nothing after nothing. */
    NEVER_CONTENTS {
        @Override
        boolean holds(@Nullable Object before, @Nullable Object now) {
            return content(before) == null && content(now) == null;
        }
    },
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
