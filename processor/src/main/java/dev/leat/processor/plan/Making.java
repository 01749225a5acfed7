package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Action.Choice;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Statement.Absent;
import dev.leat.processor.plan.Statement.Earlier;
import dev.leat.processor.plan.Statement.Way;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the statement that makes a value. */
public record Making(Expressions expressions, Identifiers identifiers) {
    /** Kept in a local variable. */
    public Statement local(Step step) {
        return made(step, null);
    }

    /**
     * Kept in a field of an object.
     *
     * @param around the object
     */
    Statement stored(Step step, Expression around) {
        return made(step, around);
    }

    private Statement made(Step step, @Nullable Expression around) {
        return named(step, step.action() instanceof Choice choice ? choose(step, choice, around) : make(step, around));
    }

    private Expression target(Step step, @Nullable Expression around) {
        return Expression.field(around, identifiers.value(step.value()));
    }

    private Expression marker(Step step, @Nullable Expression around) {
        return Expression.field(around, identifiers.marker(step.value()));
    }

    /** A condition that is kept is made in its turn, but what it throws has its name all the same. */
    private Statement named(Step step, Statement making) {
        if (!step.asked() || step.isCondition()) {
            return making;
        }
        Presences presences = expressions.terms().presences();
        boolean asksOthers = step.arguments().stream()
                .anyMatch(taken -> taken instanceof Argument.Value value && presences.isCondition(value.name()));
        return new Statement.OfCondition(
                step.value(), asksOthers, identifiers.failure(), step.mayQuoteSecrets(), making);
    }

    private Statement make(Step step, @Nullable Expression around) {
        if (asked(step.arguments()).isEmpty()) {
            return keep(step, around, expressions.of(step));
        }
        return new Statement.Choose(
                step.type(),
                target(step, around),
                around == null,
                Absent.NEVER,
                null,
                step.alternativeNumber(),
                expressions.replacementOf(step),
                1,
                null,
                ways(step));
    }

    private Statement keep(Step step, @Nullable Expression around, Expression value) {
        return around == null
                ? new Statement.Declare(step.type(), identifiers.value(step.value()), value)
                : new Statement.Assign(target(step, around), value);
    }

    /** Conditions, where among the arguments they could fail after an object made for the run was opened. */
    private List<Expression> asked(List<Argument> arguments) {
        return arguments.stream().anyMatch(this::isPerRun)
                ? arguments.stream()
                        .filter(expressions.terms().presences()::isCondition)
                        .map(argument -> expressions.terms().values().asked(((Argument.Value) argument).name()))
                        .distinct()
                        .toList()
                : List.of();
    }

    private boolean isPerRun(Argument argument) {
        return argument instanceof Argument.Dependency dependency
                && identifiers.dependency(dependency.key()).isProvider();
    }

    /**
     * Some of the ways to make the value, kept in a local variable.
     *
     * @param earlier where the value is if one of the ways before has made it
     */
    Statement local(Step step, Portion portion, Earlier earlier) {
        return portion(step, portion, earlier, null);
    }

    /** The same, kept in a field of an object. */
    Statement stored(Step step, Expression around, Portion portion, Earlier earlier) {
        return portion(step, portion, earlier, around);
    }

    private Statement portion(Step step, Portion portion, Earlier earlier, @Nullable Expression around) {
        List<Way> ways = portion.of(ways(step));
        boolean certain = !ways.isEmpty() && ways.get(ways.size() - 1).test().isAlways();
        return named(
                step,
                new Statement.Choose(
                        step.type(),
                        target(step, around),
                        around == null,
                        certain ? Absent.NEVER : step.type().isOptional() ? Absent.EMPTY : Absent.DEFAULT,
                        marker(step, around),
                        step.alternativeNumber(),
                        portion.continues() ? null : expressions.replacementOf(step),
                        portion.first() + 1,
                        portion.continues() ? earlier : null,
                        ways));
    }

    private Statement choose(Step step, Choice choice, @Nullable Expression around) {
        List<Way> ways = ways(step);
        boolean certain = ways.get(ways.size() - 1).test().isAlways();
        if (ways.size() == 1
                && certain
                && !choice.covers()
                && !Presences.isMarked(step)
                && ways.get(0).asked().isEmpty()) {
            return keep(
                    step,
                    around,
                    expressions.of(step, expressions.of(choice.alternatives().get(0), step)));
        }
        return new Statement.Choose(
                step.type(),
                target(step, around),
                around == null,
                certain ? Absent.NEVER : absent(step, choice),
                Presences.isMarked(step) ? marker(step, around) : null,
                step.alternativeNumber(),
                expressions.replacementOf(step),
                1,
                null,
                ways);
    }

    /** How the value is made; the last way without a test if one always holds. */
    public List<Way> ways(Step step) {
        List<Way> ways = upToCertain(step.alternatives().stream()
                .map(alternative -> new Way(
                        expressions.questions().of(alternative.guard()),
                        List.of(),
                        asked(alternative.arguments()),
                        expressions.of(alternative, step)))
                .toList());
        boolean certain = ways.get(ways.size() - 1).test().isAlways();
        return step.action() instanceof Choice choice && choice.covers() && !certain ? certain(ways, choice) : ways;
    }

    /** What is there from the start is not asked for, so that one may always be taken. */
    private static List<Way> upToCertain(List<Way> ways) {
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).test().isAlways()) {
                return ways.subList(0, i + 1);
            }
        }
        return ways;
    }

    private static Absent absent(Step step, Choice choice) {
        if (choice.covers()) {
            return Absent.NEVER;
        }
        return step.type().isOptional() ? Absent.EMPTY : Absent.DEFAULT;
    }

    /** The last need not be asked for, but no match may let a null pass. */
    private List<Way> certain(List<Way> ways, Choice choice) {
        int last = ways.size() - 1;
        List<Expression> notNull =
                expressions.questions().matched(choice.alternatives().get(last).guard());
        Way certain = new Way(
                Expression.always(),
                notNull,
                ways.get(last).asked(),
                ways.get(last).expression());
        return Stream.concat(ways.subList(0, last).stream(), Stream.of(certain)).toList();
    }
}
