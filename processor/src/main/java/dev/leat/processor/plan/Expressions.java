package dev.leat.processor.plan;

import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Words the calls of one method.
 *
 * @param self what stands before a field of the flow: empty in {@code run}, {@code flow.} in a chunk
 * @param replaceable whether a test's replacement goes first
 * @param value how a value is taken
 * @param input how an input is taken
 * @param perRun how an object that lives as long as a run is taken
 */
record Expressions(
        Identifiers identifiers,
        String self,
        boolean replaceable,
        UnaryOperator<String> value,
        UnaryOperator<String> input,
        Function<Field.OfDependency, String> perRun) {
    /** For a method that has the inputs and per-run objects as parameters or local variables. */
    Expressions(Identifiers identifiers, String self, boolean replaceable, UnaryOperator<String> value) {
        this(identifiers, self, replaceable, value, identifiers::input, Field.OfDependency::builderName);
    }

    Expression of(Step step) {
        String replacement =
                replaceable ? self + identifiers.replacements() + "." + identifiers.value(step.value()) : "";
        if (step.action() instanceof Step.Action.Component) {
            return new Expression(null, argument(step.arguments().get(0)), step.value(), List.of(), replacement);
        }
        ProcessorDeclaration processor = ((Step.Action.Call) step.action()).processor();
        List<String> arguments = step.arguments().stream().map(this::argument).toList();
        return processor.isStatic()
                ? new Expression(processor.owner(), "", processor.method(), arguments, replacement)
                : new Expression(
                        null,
                        self + identifiers.owner(processor.owner().name()).name(),
                        processor.method(),
                        arguments,
                        replacement);
    }

    private String argument(Argument argument) {
        if (argument instanceof Argument.Value made) {
            return value.apply(made.name());
        }
        if (argument instanceof Argument.Input given) {
            return input.apply(given.name());
        }
        Field.OfDependency field = identifiers.dependency(((Argument.Dependency) argument).key());
        return field.isProvider() ? perRun.apply(field) : self + field.name();
    }
}
