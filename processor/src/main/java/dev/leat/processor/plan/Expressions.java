package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Action;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Branch;
import dev.leat.processor.model.Step.Taking;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words the calls of one method.
 *
 * @param replacement by value the field of a test's builder that goes first; empty where nothing is replaced
 */
public record Expressions(Terms terms, UnaryOperator<String> replacement) {
    /** Where nothing is replaced. */
    public Expressions(Terms terms) {
        this(terms, any -> "");
    }

    /** What is asked before the calls. */
    public Questions questions() {
        return new Questions(terms);
    }

    /** What a run returns that makes one value only. */
    public Operand returned(Step target) {
        return operand(new Argument.Value(target.value(), target.mayBeAbsent() ? Taking.OPTIONAL : Taking.PLAIN, null));
    }

    /** A step that is made in one way only. */
    public Expression of(Step step) {
        return of(step.action(), step.arguments(), step.value(), replacementOf(step));
    }

    public Expression of(Branch branch, Step step) {
        return of(branch, step, "");
    }

    /**
     * One of the ways to make a step's value.
     *
     * @param replacement where a test's replacement of the value is held; empty if there can be none
     */
    public Expression of(Branch branch, Step step, String replacement) {
        return of(branch.action(), branch.arguments(), step.value(), replacement);
    }

    /** Where a test's replacement of the value is held; empty if there can be none. */
    public String replacementOf(Step step) {
        String field = replacement.apply(step.value());
        return field.isEmpty() ? "" : terms.self() + terms.identifiers().replacements() + "." + field;
    }

    private Expression of(Action action, List<Argument> arguments, String made, String replacement) {
        if (action instanceof Action.Component) {
            return new Expression(null, terms.text(arguments.get(0)), made, List.of(), replacement);
        }
        ProcessorDeclaration processor = ((Action.Call) action).processor();
        List<Operand> operands = arguments.stream().map(this::operand).toList();
        return processor.isStatic()
                ? new Expression(processor.owner(), "", processor.method(), operands, replacement)
                : new Expression(
                        null,
                        terms.self()
                                + terms.identifiers()
                                        .owner(processor.owner().name())
                                        .name(),
                        processor.method(),
                        operands,
                        replacement);
    }

    private Operand operand(Argument argument) {
        JavaType narrowed = narrowed(argument);
        if (narrowed != null) {
            return new Operand.Cast(terms.text(argument), narrowed);
        }
        return argument instanceof Argument.Value made
                ? terms.values().operand(made)
                : new Operand.Plain(terms.text(argument));
    }

    private static @Nullable JavaType narrowed(Argument argument) {
        if (argument instanceof Argument.Input input) {
            return input.narrowed();
        }
        if (argument instanceof Argument.Previous kept) {
            return kept.narrowed();
        }
        return argument instanceof Argument.Value made ? made.narrowed() : null;
    }
}
