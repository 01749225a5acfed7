package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.TypeForm;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a sheet keeps an input sequence, which may change after it has been set. */
enum Copying {
    CLONE,
    LIST,
    SET,
    MAP;

    private static final Expression COPIES = new Expression.OwnType(new ClassName("dev.leat.runtime.sheet", "Copies"));

    /** For a type; empty for one of which there is no telling. */
    static Optional<Copying> of(JavaType type) {
        if (type.form() instanceof TypeForm.OfArray) {
            return Optional.of(CLONE);
        }
        String name = type.form().raw().spelled(ClassName::canonicalName);
        if (isAny(name, List.class, Collection.class, Iterable.class)) {
            return Optional.of(LIST);
        }
        if (isAny(name, Set.class)) {
            return Optional.of(SET);
        }
        return isAny(name, Map.class) ? Optional.of(MAP) : Optional.empty();
    }

    private static boolean isAny(String name, Class<?>... types) {
        for (Class<?> type : types) {
            if (type.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    Expression copy(Expression sequence) {
        return switch (this) {
            case CLONE ->
                new Expression.Choice(sequence.is(Expression.nothing()), Expression.nothing(), sequence.call("clone"));
            case LIST -> COPIES.call("list", sequence);
            case SET -> COPIES.call("set", sequence);
            case MAP -> COPIES.call("map", sequence);
        };
    }
}
