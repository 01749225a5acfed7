package dev.leat.processor.plan;

import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Words the calls of one method.
 *
 * @param self what stands before a field of the flow: empty in {@code run}, {@code flow.} in a chunk
 * @param replacement by value the field of a test's builder that goes first; empty where nothing is replaced
 * @param value how a value is taken
 */
record Expressions(
        Identifiers identifiers, String self, UnaryOperator<String> replacement, UnaryOperator<String> value) {
    Expression of(Step step) {
        String field = replacement.apply(step.value());
        String replacement = field.isEmpty() ? "" : self + identifiers.replacements() + "." + field;
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
        if (argument instanceof Argument.Input input) {
            return identifiers.input(input.name());
        }
        if (argument instanceof Argument.Previous kept) {
            return identifiers.previous(kept.name());
        }
        Field.OfDependency field = identifiers.dependency(((Argument.Dependency) argument).key());
        return field.isProvider() ? field.builderName() : self + field.name();
    }
}
