package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import java.util.Optional;

/** Calls of {@link Optional} in generated code. */
final class Optionals {
    private static final Expression OPTIONAL = new Expression.LibraryType(Optional.class);
    static final Expression EMPTY = OPTIONAL.call("empty");

    private Optionals() {}

    static Expression of(Expression value) {
        return OPTIONAL.call("of", value);
    }

    static Expression ofNullable(Expression value) {
        return OPTIONAL.call("ofNullable", value);
    }
}
