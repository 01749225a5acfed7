package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step.Argument;
import org.jspecify.annotations.Nullable;

/** How generated code takes values, which may be absent, or made when somebody asks. */
public interface Values {
    /** A value as it is; null, or something like it, where it is absent. */
    Expression of(String value);

    /** A value as what is handed to a call. */
    Expression operand(Argument.Value taken);

    /** Whether a value is there. */
    Expression present(Argument.Value taken);

    /** Whether a value holds, or fails; neither where it is absent. */
    Expression holds(String value, boolean holds);

    /** The call that evaluates a condition, or remembers it. */
    Expression asked(String condition);

    /** What evaluates a condition when it is needed, for a method that may not need it. */
    default Expression later(String condition) {
        return new Expression.Reference((Expression.Call) asked(condition));
    }

    /** The pattern variable of a value that turns out to be of a type; null where it is cast instead. */
    default @Nullable String matched(Argument argument, JavaType type) {
        return null;
    }

    /** What has to hold before a value can be asked about. */
    Expression known(String value);

    /**
     * A value that lies there, as it is taken.
     *
     * @param isPresent whether there is a value; always, where null says that there is none
     */
    static Expression taken(Argument.Value taken, Expression value, Expression isPresent) {
        return switch (taken.taking()) {
            case PLAIN -> value;
            case CONTENT -> value.call("get");
            case CONTENT_OR_NULL -> value.call("orElse", Expression.nothing());
            case OPTIONAL ->
                isPresent.isAlways()
                        ? Optionals.ofNullable(value)
                        : new Expression.Choice(isPresent, Optionals.of(value), Optionals.EMPTY);
            case NULLABLE ->
                isPresent.isAlways() ? value : new Expression.Choice(isPresent, value, Expression.nothing());
        };
    }
}
