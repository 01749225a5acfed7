package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Statement.Absent;
import dev.leat.processor.plan.Statement.Earlier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the statement that makes a value in a run. */
record StepPlanner(Expressions expressions, Identifiers identifiers) {
    /**
     * Keeps the value.
     *
     * @param around the object in a field of which it goes; null for a local variable
     */
    Statement of(Step step, @Nullable Expression around) {
        return of(step, around, new Portion(0, step.alternatives().size()), null);
    }

    /**
     * Keeps the value if one of some alternatives makes it.
     *
     * @param earlier where it is if one of those before has made it; null if there are none
     */
    Statement of(Step step, @Nullable Expression around, Portion portion, @Nullable Earlier earlier) {
        List<Alternative> alternatives = portion.of(Chooser.ofRun(expressions).of(step));
        if (step.isEffect()) {
            return new Statement.Perform(alternatives);
        }
        if (identifiers.loops().conditions().isCalled(step.value())) {
            return keep(step, around, expressions.terms().values().asked(step.value()));
        }
        Statement making = isOneCall(step, alternatives)
                ? keep(step, around, expressions.of(step, alternatives.get(0).call()))
                : choose(step, around, portion, earlier, alternatives);
        return named(step, making);
    }

    /** The only way to make a value. */
    Alternative alternative(Step step) {
        return Chooser.ofRun(expressions).of(step).get(0);
    }

    private static boolean isOneCall(Step step, List<Alternative> alternatives) {
        boolean isGuarded = step.isChoice() && step.covers();
        return alternatives.size() == 1
                && !isGuarded
                && !Presences.isMarked(step)
                && alternatives.get(0).test().isAlways()
                && alternatives.get(0).asked().isEmpty();
    }

    private Statement keep(Step step, @Nullable Expression around, Expression value) {
        String name = identifiers.value(step.value());
        if (identifiers.loops().isRunning(step.value())) {
            return new Statement.Assign(new Expression.Name(name), value);
        }
        return around == null
                ? new Statement.Declare(step.type(), name, value)
                : new Statement.Assign(new Expression.Member(around, name), value);
    }

    private Statement choose(
            Step step,
            @Nullable Expression around,
            Portion portion,
            @Nullable Earlier earlier,
            List<Alternative> alternatives) {
        Absent absent = step.type().isOptional() ? Absent.EMPTY : Absent.DEFAULT;
        return new Statement.Choose(
                step.type(),
                Expression.field(around, identifiers.value(step.value())),
                around == null,
                Alternative.cover(alternatives) ? Absent.NEVER : absent,
                Presences.isMarked(step) ? Expression.field(around, identifiers.marker(step.value())) : null,
                step.alternativeNumber(),
                earlier == null ? expressions.replacementOf(step) : null,
                portion.first() + 1,
                earlier,
                alternatives);
    }

    /** A condition that is kept is made in its turn, but what it throws has its name all the same. */
    private Statement named(Step step, Statement making) {
        if (!step.asked() || step.isCondition()) {
            return making;
        }
        boolean asksOthers = expressions.terms().presences().asksConditions(step);
        return new Statement.OfCondition(
                step.value(), asksOthers, identifiers.own().failure(), step.mayQuoteSecrets(), making);
    }
}
