package dev.leat.processor.plan;

import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one method.
 *
 * @param replacement by value the field of a test's builder that goes first; null where nothing is replaced
 */
public record Expressions(Terms terms, @Nullable Function<String, String> replacement) {
    /** Where nothing is replaced. */
    public Expressions(Terms terms) {
        this(terms, null);
    }

    /** What is asked before the calls. */
    public Questions questions() {
        return new Questions(terms);
    }

    /** What a run returns that makes one value only. */
    Expression returned(Step target) {
        Taking taking = target.mayBeAbsent() ? Taking.OPTIONAL : Taking.PLAIN;
        return operand(new Argument.Value(target.value(), taking, null), false);
    }

    /** A step that is made in one way only. */
    public Expression of(Step step) {
        return of(step, of(step.alternatives().get(0), step));
    }

    /** The same of what no test replaces. */
    Expression unreplaced(Step step) {
        return new Expressions(terms).of(step.alternatives().get(0), step);
    }

    /** A call that makes the value of a step, after a test's replacement if there may be one. */
    Expression of(Step step, Expression call) {
        Expression replaced = replacementOf(step);
        return replaced == null
                ? call
                : new Expression.Choice(replaced.is(Expression.nothing()), call, replaced(step, replaced));
    }

    /** What can be read once is supplied anew to each run. */
    private Expression replaced(Step step, Expression replacement) {
        Expression value = replacement.call("value");
        return terms.identifiers().isSupplied(step.value()) ? value.call("get") : value;
    }

    /** One of the alternatives of a step. */
    Expression of(Step.Alternative alternative, Step step) {
        return of(alternative, step, false);
    }

    /** @param matched whether its guard has been asked just before */
    Expression of(Step.Alternative alternative, Step step, boolean matched) {
        if (alternative.isComponent()) {
            return terms.of(alternative.arguments().get(0)).call(step.value());
        }
        ProcessorDeclaration processor = alternative.processor();
        Expression receiver =
                processor.isStatic() ? new Expression.Type(processor.owner()) : terms.instance(processor.owner());
        List<Expression> operands = new ArrayList<>(operands(alternative.arguments(), matched));
        if (terms.identifiers().isOfFlow(processor.owner())) {
            operands.addAll(later(step));
        }
        return substituted(step, alternative, matched, new Expression.Call(receiver, processor.method(), operands));
    }

    /** What evaluates the conditions that a loop asks for itself. */
    private List<Expression> later(Step loop) {
        return loop.reads().stream()
                .filter(terms.presences()::isCondition)
                .map(Argument::name)
                .distinct()
                .map(terms.values()::later)
                .toList();
    }

    /** The call, or that of what a test has given in place of the processor. */
    private Expression substituted(Step step, Step.Alternative alternative, boolean matched, Expression call) {
        Substitute substitute = terms.identifiers().substitutes().get(step.value());
        if (replacement == null || substitute == null) {
            return call;
        }
        Expression given = new Expression.Member(
                Expression.field(terms.self(), terms.identifiers().own().replaced()), substitute.name());
        List<Argument> taken = alternative.arguments().stream()
                .filter(argument -> !(argument instanceof Argument.Dependency))
                .toList();
        return new Expression.Choice(
                given.is(Expression.nothing()), call, new Expression.Call(given, "make", operands(taken, matched)));
    }

    private List<Expression> operands(List<Argument> arguments, boolean matched) {
        return arguments.stream().map(argument -> operand(argument, matched)).toList();
    }

    /** The conditions that it takes, as they are asked. */
    public List<Expression> conditions(Step.Alternative alternative) {
        return alternative.arguments().stream()
                .filter(terms.presences()::isCondition)
                .map(taken -> ((Argument.Value) taken).name())
                .filter(condition -> !terms.presences().isAnswered(condition))
                .distinct()
                .map(terms.values()::asked)
                .toList();
    }

    /** Where a test's replacement of the value is held; null if there can be none. */
    @Nullable
    Expression replacementOf(Step step) {
        return replacement == null || (step.isChoice() && terms.identifiers().isSupplied(step.value()))
                ? null
                : new Expression.Member(
                        Expression.field(terms.self(), terms.identifiers().own().replaced()),
                        replacement.apply(step.value()));
    }

    private Expression operand(Argument argument, boolean matched) {
        JavaType narrowed = argument.narrowed();
        if (narrowed != null) {
            String variable = matched ? terms.values().matched(argument, narrowed) : null;
            return variable == null ? new Expression.Cast(narrowed, terms.of(argument)) : new Expression.Name(variable);
        }
        if (argument instanceof Argument.Previous kept && kept.taking() == Taking.OPTIONAL) {
            return Optionals.ofNullable(terms.of(argument));
        }
        return argument instanceof Argument.Value made ? terms.values().operand(made) : terms.of(argument);
    }
}
