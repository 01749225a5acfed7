package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Decides how generated code chooses between the alternatives of a value, whatever the way of running.
 *
 * @param test how a guard is asked
 * @param calls the calls that make the value
 * @param asked the conditions that are asked before the call of an alternative
 */
public record Chooser(
        Function<Requirement, Expression> test, Expressions calls, Function<Step.Alternative, List<Expression>> asked) {
    /** Where an object of the run is opened for the call, a condition that is taken could fail after that. */
    static Chooser ofRun(Expressions expressions) {
        Identifiers identifiers = expressions.terms().identifiers();
        return new Chooser(
                expressions.questions()::of,
                expressions,
                alternative -> alternative.arguments().stream().anyMatch(taken -> isPerRun(taken, identifiers))
                        ? expressions.conditions(alternative)
                        : List.of());
    }

    private static boolean isPerRun(Argument argument, Identifiers identifiers) {
        return argument instanceof Argument.Dependency dependency
                && identifiers.dependency(dependency.key()).isProvider();
    }

    /**
     * The alternatives up to one that is always taken. Where all is covered, the last is: it need not be asked, but no
     * match may let a null pass.
     */
    public List<Alternative> of(Step step) {
        List<Step.Alternative> all = step.alternatives();
        boolean covers = !step.mayBeUnmade();
        List<Alternative> chosen = new ArrayList<>();
        for (Step.Alternative each : all) {
            boolean isLast = covers && chosen.size() == all.size() - 1;
            Expression asks = isLast ? Expression.always() : test.apply(each.requirement());
            chosen.add(new Alternative(
                    asks,
                    isLast ? calls.questions().matched(each.requirement()) : Map.of(),
                    asked.apply(each),
                    calls.of(each, step, !isLast)));
            if (asks.isAlways()) {
                break;
            }
        }
        return chosen;
    }
}
