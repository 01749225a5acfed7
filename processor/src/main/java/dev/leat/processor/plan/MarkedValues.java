package dev.leat.processor.plan;

import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a run, each in a variable or a field: an absent one is null, or a marker beside it says so. Conditions
 * are asked of {@code Conditions}.
 *
 * @param flow the flow itself
 * @param conditions the object that is asked for conditions; null in its own class
 * @param value where a value is kept, or its marker
 * @param replacement where a test's replacement of a condition is held; null where nothing is replaced
 */
record MarkedValues(
        Identifiers identifiers,
        Presences presences,
        Expression flow,
        @Nullable Expression conditions,
        Function<String, Expression> value,
        @Nullable Function<String, Expression> replacement)
        implements Values {
    @Override
    public Expression of(String name) {
        Step step = presences.step(name);
        if (step == null || !step.isCondition()) {
            return value.apply(name);
        }
        if (presences.isAnswered(name)) {
            return answered(step, true);
        }
        return step.mayBeAbsent() ? ask(step).is(answer("HOLDS")) : ask(step);
    }

    @Override
    public Expression operand(Argument.Value taken) {
        Step step = presences.step(taken.name());
        boolean visible =
                step == null || !step.mayBeAbsent() || !step.type().isPrimitive() || presences.isCertain(taken.name());
        Expression whole = identifiers.loops().handedOver(taken.name(), of(taken.name()));
        if (visible && identifiers.loops().isCopied(taken.name())) {
            visible = step == null || !step.mayBeAbsent();
        }
        return Values.taken(taken, whole, visible ? Expression.always() : present(taken));
    }

    @Override
    public Expression present(Argument.Value taken) {
        Step step = presences.step(taken.name());
        if (step != null && step.isCondition()) {
            return ask(step).isNot(answer("ABSENT"));
        }
        if (taken.taking() == Taking.CONTENT) {
            return value.apply(taken.name()).call("isPresent");
        }
        return step != null && Presences.isToldByMarker(step)
                ? value.apply(identifiers.marker(taken.name())).isNot(new Expression.Literal("0"))
                : value.apply(taken.name()).isNot(Expression.nothing());
    }

    @Override
    public Expression holds(String name, boolean holds) {
        Step step = presences.step(name);
        if (step == null || !step.isCondition()) {
            Expression known = Expression.not(holds, value.apply(name));
            return step != null && step.mayBeAbsent() && !presences.isCertain(name)
                    ? new Expression.All(List.of(present(new Argument.Value(name)), known))
                    : known;
        }
        if (presences.isAnswered(name)) {
            return answered(step, holds);
        }
        return step.mayBeAbsent() ? ask(step).is(answer(holds ? "HOLDS" : "FAILS")) : Expression.not(holds, ask(step));
    }

    @Override
    public @Nullable String matched(Argument argument, JavaType type) {
        return identifiers.matched(argument, type);
    }

    @Override
    public Expression known(String name) {
        return Expression.always();
    }

    @Override
    public Expression asked(String name) {
        Step step = presences.step(name);
        if (step == null) {
            throw new IllegalArgumentException("No value " + name);
        }
        return ask(step);
    }

    private Expression answered(Step condition, boolean holds) {
        return Expression.field(conditions, identifiers.value(condition.value()))
                .is(answer(holds ? "HOLDS" : "FAILS"));
    }

    private static Expression answer(String name) {
        return new Expression.Member(new Expression.Name("Conditions"), name);
    }

    /** The call that evaluates a condition, or remembers it. */
    private Expression ask(Step condition) {
        if (!identifiers.loops().conditions().isCalled(condition.value())) {
            return ask(condition, conditions);
        }
        Expression call = ask(condition, new Expression.Name("Conditions"));
        Expression replaced = replacement == null ? null : replacement.apply(condition.value());
        return replaced == null
                ? call
                : new Expression.Choice(replaced.is(Expression.nothing()), call, replaced.call("value"));
    }

    private Expression ask(Step condition, @Nullable Expression of) {
        return new Expression.Call(
                of,
                identifiers.value(condition.value()),
                ConditionPlan.taken(condition, identifiers, presences).stream()
                        .map(this::handed)
                        .toList());
    }

    private Expression handed(ConditionPlan.Taken taken) {
        if (taken.parameter().kind() == GivenParameter.Kind.FLOW) {
            return flow;
        }
        return taken.value().isEmpty() ? new Expression.Name(taken.parameter().name()) : value.apply(taken.value());
    }
}
