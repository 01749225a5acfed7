package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Action.Choice;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Statement.Absent;
import dev.leat.processor.plan.Statement.Earlier;
import dev.leat.processor.plan.Statement.Way;
import java.util.List;
import java.util.stream.Stream;

/** Words the statement that makes a value. */
public record Making(Expressions expressions, Identifiers identifiers) {
    /** Kept in a local variable. */
    public Statement local(Step step) {
        String local = identifiers.value(step.value());
        return named(
                step,
                step.action() instanceof Choice choice
                        ? choose(step, choice, local, true, identifiers.marker(step.value()))
                        : make(step, local, true));
    }

    /**
     * Kept in a field of an object.
     *
     * @param around the object
     */
    public Statement stored(Step step, String around) {
        String target = around + "." + identifiers.value(step.value());
        return named(
                step,
                step.action() instanceof Choice choice
                        ? choose(step, choice, target, false, around + "." + identifiers.marker(step.value()))
                        : make(step, target, false));
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

    private Statement make(Step step, String target, boolean declares) {
        if (!asked(step.arguments()).isEmpty()) {
            return new Statement.Choose(
                    step.type(),
                    target,
                    declares,
                    Absent.NEVER,
                    "",
                    step.branchNumber(),
                    expressions.replacementOf(step),
                    1,
                    null,
                    ways(step));
        }
        Expression made = expressions.of(step);
        return declares ? new Statement.Make(step.type(), target, made) : new Statement.Store(target, made);
    }

    /** Conditions, where among the arguments they could fail after an object made for the run was opened. */
    private List<String> asked(List<Argument> arguments) {
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
    public Statement local(Step step, Portion portion, Earlier earlier) {
        return portion(step, portion, earlier, identifiers.value(step.value()), true, identifiers.marker(step.value()));
    }

    /** The same, kept in a field of an object. */
    public Statement stored(Step step, String around, Portion portion, Earlier earlier) {
        String marker = around + "." + identifiers.marker(step.value());
        return portion(step, portion, earlier, around + "." + identifiers.value(step.value()), false, marker);
    }

    private Statement portion(
            Step step, Portion portion, Earlier earlier, String target, boolean declares, String marker) {
        List<Way> ways = portion.of(ways(step));
        boolean certain = !ways.isEmpty() && ways.get(ways.size() - 1).test().isEmpty();
        return named(
                step,
                new Statement.Choose(
                        step.type(),
                        target,
                        declares,
                        certain ? Absent.NEVER : step.type().isOptional() ? Absent.EMPTY : Absent.DEFAULT,
                        marker,
                        step.branchNumber(),
                        portion.continues() ? "" : expressions.replacementOf(step),
                        portion.first() + 1,
                        portion.continues() ? earlier : null,
                        ways));
    }

    private Statement choose(Step step, Choice choice, String target, boolean declares, String marker) {
        List<Way> ways = ways(step);
        boolean certain = ways.get(ways.size() - 1).test().isEmpty();
        if (ways.size() == 1
                && certain
                && !choice.covers()
                && !Presences.isMarked(step)
                && ways.get(0).asked().isEmpty()) {
            Expression only = expressions.of(choice.branches().get(0), step, expressions.replacementOf(step));
            return declares ? new Statement.Make(step.type(), target, only) : new Statement.Store(target, only);
        }
        return new Statement.Choose(
                step.type(),
                target,
                declares,
                certain ? Absent.NEVER : absent(step, choice),
                Presences.isMarked(step) ? marker : "",
                step.branchNumber(),
                expressions.replacementOf(step),
                1,
                null,
                ways);
    }

    /** How the value is made; the last way without a test if one always holds. */
    public List<Way> ways(Step step) {
        List<Way> ways = upToCertain(step.branches().stream()
                .map(branch -> new Way(
                        expressions.questions().of(branch.guard()),
                        List.of(),
                        asked(branch.arguments()),
                        expressions.of(branch, step)))
                .toList());
        boolean certain = ways.get(ways.size() - 1).test().isEmpty();
        return step.action() instanceof Choice choice && choice.covers() && !certain ? certain(ways, choice) : ways;
    }

    /** What is there from the start is not asked for, so that one may always be taken. */
    private static List<Way> upToCertain(List<Way> ways) {
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).test().isEmpty()) {
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
        List<String> notNull =
                expressions.questions().matched(choice.branches().get(last).guard());
        Way certain = new Way(
                Test.always(), notNull, ways.get(last).asked(), ways.get(last).expression());
        return Stream.concat(ways.subList(0, last).stream(), Stream.of(certain)).toList();
    }
}
