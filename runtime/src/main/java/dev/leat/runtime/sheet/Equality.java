package dev.leat.runtime.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a value made anew is the one before. Generated sheets use it. */
public enum Equality {
    /** When it is equal. */
    EQUALS,
    /** When it is the same object. */
    SAME,
    /** When what the {@code Optional}s hold is equal. */
    EQUAL_CONTENTS,
    /** When what the {@code Optional}s hold is the same object. */
    SAME_CONTENTS,
    /** When both {@code Optional}s are empty. */
    NEVER_CONTENTS,
    /** It never is. */
    NEVER;

    boolean holds(@Nullable Object before, @Nullable Object now) {
        return switch (this) {
            case EQUALS -> Objects.deepEquals(before, now);
            case SAME -> before == now;
            case EQUAL_CONTENTS -> Objects.deepEquals(content(before), content(now));
            case SAME_CONTENTS -> content(before) == content(now);
            case NEVER_CONTENTS -> content(before) == null && content(now) == null;
            case NEVER -> false;
        };
    }

    private static @Nullable Object content(@Nullable Object optional) {
        return optional instanceof Optional<?> known ? known.orElse(null) : null;
    }
}
