package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.Step.Argument;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one method takes everything there is.
 *
 * @param self the flow, for its fields; null in its own methods
 * @param input how an input is taken
 * @param perRun how an object made for the run is taken, by its name
 */
public record Terms(
        Identifiers identifiers,
        Presences presences,
        @Nullable Expression self,
        Values values,
        Function<String, Expression> input,
        Function<String, Expression> perRun) {
    /** In a method of a run. */
    public static Terms ofRun(
            Identifiers identifiers,
            Presences presences,
            @Nullable Expression self,
            Function<String, Expression> value,
            Function<String, Expression> perRun) {
        Expression flow =
                self == null ? Expression.self() : new Name(identifiers.own().flow());
        Expression conditions = new Name(identifiers.own().conditions());
        Values values = new MarkedValues(identifiers, presences, flow, conditions, value);
        return new Terms(identifiers, presences, self, values, input -> new Name(identifiers.input(input)), perRun);
    }

    /** In the class that knows the conditions itself. */
    static Terms ofConditions(Identifiers identifiers, Presences presences) {
        Expression flow = new Name(identifiers.own().flow());
        Values values =
                new MarkedValues(identifiers, presences, flow, null, value -> new Name(identifiers.value(value)));
        return new Terms(
                identifiers, presences, flow, values, input -> new Name(identifiers.input(input)), identifiers::perRun);
    }

    Expression of(Argument argument) {
        if (argument instanceof Argument.Value made) {
            return values.of(made.name());
        }
        if (argument instanceof Argument.Input given) {
            return input.apply(given.name());
        }
        if (argument instanceof Argument.Previous kept) {
            return new Name(identifiers.previous(kept.name()));
        }
        Field.OfDependency field = identifiers.dependency(((Argument.Dependency) argument).key());
        return field.isProvider() ? perRun.apply(field.builderName()) : Expression.field(self, field.name());
    }
}
