package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Sequence.Form;
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
        return ofRun(identifiers, presences, self, value, perRun, null);
    }

    /** The same where tests may replace conditions. */
    static Terms ofRun(
            Identifiers identifiers,
            Presences presences,
            @Nullable Expression self,
            Function<String, Expression> value,
            Function<String, Expression> perRun,
            @Nullable Function<String, Expression> replacement) {
        Expression flow =
                self == null ? Expression.self() : new Name(identifiers.own().flow());
        Expression conditions = new Name(identifiers.own().conditions());
        Values values = new MarkedValues(identifiers, presences, flow, conditions, value, replacement);
        return new Terms(identifiers, presences, self, values, input -> new Name(identifiers.input(input)), perRun);
    }

    /** In the class that knows the conditions itself. */
    static Terms ofConditions(Identifiers identifiers, Presences presences) {
        Expression flow = new Name(identifiers.own().flow());
        Values values =
                new MarkedValues(identifiers, presences, flow, null, value -> new Name(identifiers.value(value)), null);
        return new Terms(
                identifiers, presences, flow, values, input -> new Name(identifiers.input(input)), identifiers::perRun);
    }

    /** What has the methods of a class that are not static. */
    Expression instance(JavaType owner) {
        if (identifiers.isOfFlow(owner)) {
            return self == null ? Expression.self() : self;
        }
        return Expression.field(self, identifiers.owner(owner.name()).name());
    }

    /** A sequence as it is. */
    Expression sequence(Loop loop) {
        return of(loop.isInput() ? new Argument.Input(loop.sequence()) : new Argument.Value(loop.sequence()));
    }

    /** How many elements a sequence has. */
    Expression size(Loop loop) {
        Expression sequence = sequence(loop);
        return loop.type().form() == Form.ARRAY ? new Expression.Member(sequence, "length") : sequence.call("size");
    }

    Expression of(Argument argument) {
        if (argument instanceof Argument.Value made) {
            return values.of(made.name());
        }
        if (argument instanceof Argument.Input given) {
            return input.apply(given.name());
        }
        if (argument instanceof Argument.Element element) {
            return new Name(identifiers.loops().element(element.name()));
        }
        if (argument instanceof Argument.Previous kept && identifiers.loops().isFold(kept.name())) {
            return new Name(identifiers.loops().previous(kept.name()));
        }
        if (argument instanceof Argument.Previous kept) {
            return new Name(identifiers.previous(kept.name()));
        }
        Field.OfDependency field = identifiers.dependency(((Argument.Dependency) argument).key());
        return field.isProvider() ? perRun.apply(field.builderName()) : Expression.field(self, field.name());
    }
}
