package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gets the objects that are made for one run, each before the first step that may need it. A {@code try} of its own
 * closes each, unless one of them is opened on demand: then nobody knows their order before the run, and one
 * {@code try} closes all.
 */
public final class Opener {
    private final Identifiers identifiers;
    private final Route route;
    private final @Nullable Expression self;
    private final boolean together;
    private final Set<String> open = new HashSet<>();
    private boolean closing;

    /** @param self the flow; null in its own methods */
    public Opener(Identifiers identifiers, Route route, @Nullable Expression self) {
        this(identifiers, route, self, Stream.of());
    }

    /** @param ofElements the steps that are made for elements of sequences */
    Opener(Identifiers identifiers, Route route, @Nullable Expression self, Stream<Step> ofElements) {
        this.identifiers = identifiers;
        this.route = route;
        this.self = self;
        together = Stream.concat(route.steps().stream(), ofElements)
                .flatMap(step -> missing(step).stream())
                .anyMatch(field -> route.isOnDemand(field.builderName()) && field.isClosed());
    }

    /** What a step may need and no step before it. */
    public List<Field.OfDependency> missing(Step step) {
        return missing(step.reads().stream());
    }

    /** What a turn may need and none before it. */
    List<Field.OfDependency> missing(Turn turn) {
        return missing(turn.steps().flatMap(step -> step.reads().stream()));
    }

    private List<Field.OfDependency> missing(Stream<Argument> reads) {
        List<Field.OfDependency> missing = new ArrayList<>();
        for (Argument argument : (Iterable<Argument>) reads::iterator) {
            if (argument instanceof Argument.Dependency asked) {
                Field.OfDependency field = identifiers.dependency(asked.key());
                if (field.isProvider() && !open.contains(field.builderName()) && !missing.contains(field)) {
                    missing.add(field);
                }
            }
        }
        return missing;
    }

    /** Whether the rest of the run stands in a block that closes the object. */
    public boolean startsBlock(Field.OfDependency field) {
        return field.isClosed() && !closing;
    }

    /**
     * Such a block.
     *
     * @param rest plans the rest of the run
     */
    public Statement block(Field.OfDependency field, Supplier<List<Statement>> rest) {
        if (together) {
            closing = true;
            return new Statement.UsingAll(identifiers.own().opened(), rest.get());
        }
        open.add(field.builderName());
        return new Statement.Using(field.type(), field.builderName(), field.provider(self), rest.get());
    }

    public Statement open(Field.OfDependency field) {
        open.add(field.builderName());
        String opened = field.isClosed() ? identifiers.own().opened() : "";
        return route.isOnDemand(field.builderName())
                ? new Statement.OpenOnDemand(field.type(), field.builderName(), field.provider(self), opened)
                : new Statement.Open(field.type(), field.builderName(), field.provider(self), opened);
    }
}
