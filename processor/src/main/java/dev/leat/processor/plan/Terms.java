package dev.leat.processor.plan;

import dev.leat.processor.model.Step.Argument;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How one method takes everything there is.
 *
 * @param self what stands before a field of the flow: empty in {@code run}, {@code flow.} in a chunk
 * @param input how an input is taken
 * @param perRun how an object made for the run is taken, by its name
 */
public record Terms(
        Identifiers identifiers,
        Presences presences,
        String self,
        Values values,
        UnaryOperator<String> input,
        UnaryOperator<String> perRun) {
    /** In a method of a run. */
    public static Terms ofRun(
            Identifiers identifiers,
            Presences presences,
            String self,
            UnaryOperator<String> value,
            UnaryOperator<String> perRun) {
        return of(identifiers, presences, self, identifiers.conditions() + ".", value, perRun);
    }

    /** In the class that knows the conditions itself. */
    public static Terms ofConditions(Identifiers identifiers, Presences presences) {
        return of(identifiers, presences, identifiers.flow() + ".", "", identifiers::value, identifiers::perRun);
    }

    private static Terms of(
            Identifiers identifiers,
            Presences presences,
            String self,
            String conditions,
            UnaryOperator<String> value,
            UnaryOperator<String> perRun) {
        String flow = self.isEmpty() ? "this" : identifiers.flow();
        Values values = new MarkedValues(identifiers, presences, flow, conditions, value);
        return new Terms(identifiers, presences, self, values, identifiers::input, perRun);
    }

    /** In a class of lazy values. */
    public static Terms ofLazy(
            Identifiers identifiers,
            Presences presences,
            UnaryOperator<String> value,
            UnaryOperator<String> there,
            UnaryOperator<String> perRun,
            Function<String, Test> known) {
        Values values = new OptionalValues(presences, value, there, known);
        return new Terms(identifiers, presences, identifiers.flow() + ".", values, identifiers::input, perRun);
    }

    /** In a block of a sheet. */
    public static Terms ofCells(
            Identifiers identifiers,
            Presences presences,
            String self,
            UnaryOperator<String> value,
            UnaryOperator<String> there,
            UnaryOperator<String> input,
            UnaryOperator<String> perRun) {
        Values values = new OptionalValues(presences, value, there, any -> Test.always());
        return new Terms(identifiers, presences, self, values, input, perRun);
    }

    public String text(Argument argument) {
        if (argument instanceof Argument.Value made) {
            return values.text(made.name());
        }
        if (argument instanceof Argument.Input given) {
            return input.apply(given.name());
        }
        if (argument instanceof Argument.Previous kept) {
            return identifiers.previous(kept.name());
        }
        Field.OfDependency field = identifiers.dependency(((Argument.Dependency) argument).key());
        return field.isProvider() ? perRun.apply(field.builderName()) : self + field.name();
    }
}
