package dev.leat.processor.plan;

import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.function.Function;

/**
 * Values that are kept beyond a run or made when asked for: those that may be absent are in an {@code Optional}, and
 * conditions are values like others.
 *
 * @param value how a value is taken
 * @param there what says whether there is a value, be it null
 * @param known what has to hold before it can be
 * @param later what evaluates a condition when it is needed, for a method that may not need it
 */
public record OptionalValues(
        Presences presences,
        Function<String, Expression> value,
        Function<String, Expression> there,
        Function<String, Expression> known,
        Function<String, Expression> later)
        implements Values {
    /** Where nothing has to hold before a value can be taken. */
    public OptionalValues(Presences presences, Function<String, Expression> value, Function<String, Expression> there) {
        this(
                presences,
                value,
                there,
                any -> Expression.always(),
                condition -> new Expression.Reference((Expression.Call) value.apply(condition)));
    }

    @Override
    public Expression later(String condition) {
        return later.apply(condition);
    }

    @Override
    public Expression of(String name) {
        return isOptional(name) ? value.apply(name).call("orElse", Expression.nothing()) : value.apply(name);
    }

    @Override
    public Expression operand(Argument.Value taken) {
        Expression kept = value.apply(taken.name());
        if (!isOptional(taken.name())) {
            return Values.taken(taken, kept, Expression.always());
        }
        return switch (taken.taking()) {
            case OPTIONAL -> Optionals.ofNullable(of(taken.name()));
            case NULLABLE -> of(taken.name());
            case PLAIN, CONTENT, CONTENT_OR_NULL -> isNullTold(taken.name()) ? of(taken.name()) : kept.call("get");
        };
    }

    @Override
    public Expression present(Argument.Value taken) {
        if (isNullTold(taken.name())) {
            return there.apply(taken.name());
        }
        boolean isOptional = isOptional(taken.name()) || taken.taking() == Taking.CONTENT;
        Expression kept = value.apply(taken.name());
        return isOptional ? kept.call("isPresent") : kept.isNot(Expression.nothing());
    }

    @Override
    public Expression holds(String name, boolean holds) {
        Expression kept = value.apply(name);
        return Expression.not(
                holds, isOptional(name) ? kept.call("orElse", new Expression.Literal(String.valueOf(!holds))) : kept);
    }

    @Override
    public Expression asked(String condition) {
        return value.apply(condition);
    }

    @Override
    public Expression known(String name) {
        return known.apply(name);
    }

    private boolean isNullTold(String name) {
        Step step = presences.step(name);
        return step != null && presences.isNullTold(step);
    }

    private boolean isOptional(String name) {
        Step step = presences.step(name);
        return step != null && step.mayBeAbsent();
    }
}
