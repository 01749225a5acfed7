package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step.Argument;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a method that is given some and makes others.
 *
 * @param given how those that it is given are taken
 * @param made how those are taken that it makes itself
 */
record GivenValues(Values given, Values made, Predicate<String> isGiven) implements Values {
    private Values holding(String value) {
        return isGiven.test(value) ? given : made;
    }

    @Override
    public Expression of(String value) {
        return holding(value).of(value);
    }

    @Override
    public Expression operand(Argument.Value taken) {
        return holding(taken.name()).operand(taken);
    }

    @Override
    public Expression present(Argument.Value taken) {
        return holding(taken.name()).present(taken);
    }

    @Override
    public Expression holds(String value, boolean holds) {
        return holding(value).holds(value, holds);
    }

    @Override
    public Expression asked(String condition) {
        return holding(condition).asked(condition);
    }

    @Override
    public @Nullable String matched(Argument argument, JavaType type) {
        return made.matched(argument, type);
    }

    @Override
    public Expression known(String value) {
        return holding(value).known(value);
    }
}
