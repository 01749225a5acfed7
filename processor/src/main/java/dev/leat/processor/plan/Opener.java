package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.plan.Statement.Interrupts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gets the objects that are made for one run, or for one element, each before the first step that may need it. A
 * {@code try} of its own closes each, unless one of them is opened on demand: then nobody knows their order before the
 * run, and one {@code try} closes all.
 */
public final class Opener {
    private final Identifiers identifiers;
    private final Route route;
    private final @Nullable Expression self;
    private final Looping looping;
    private final String per;
    private final String opened;
    private final boolean together;
    private final Set<String> open = new HashSet<>();
    private boolean closing;

    /** @param self the flow; null in its own methods */
    public Opener(Identifiers identifiers, Route route, @Nullable Expression self) {
        this(identifiers, route, self, Looping.none(List.of()));
    }

    /** For a run with loops. */
    Opener(Identifiers identifiers, Route route, @Nullable Expression self, Looping looping) {
        this(identifiers, route, self, looping, "", identifiers.own().opened(), false);
    }

    private Opener(
            Identifiers identifiers,
            Route route,
            @Nullable Expression self,
            Looping looping,
            String per,
            String opened,
            boolean isClosedFirst) {
        this.identifiers = identifiers;
        this.route = route;
        this.self = self;
        this.looping = looping;
        this.per = per;
        this.opened = opened;
        Stream<Field.OfDependency> all = Stream.concat(
                route.steps().stream().flatMap(step -> missing(step).stream()),
                looping.turns().stream().filter(Pass.class::isInstance).flatMap(turn -> missing(turn).stream()));
        together = isClosedFirst || all.anyMatch(field -> route.isOnDemand(field.builderName()) && field.isClosed());
    }

    /** For an element of a loop. If elements may be rejected, all that is opened for one is closed before. */
    static Opener ofElement(
            Identifiers identifiers, Route route, @Nullable Expression self, Looping looping, Pass pass) {
        String sequence = pass.loop().sequence();
        return new Opener(
                identifiers, route, self, looping, sequence, identifiers.loops().objects(sequence), pass.rejects());
    }

    /** What a step may need and no step before it. */
    public List<Field.OfDependency> missing(Step step) {
        return missing(step.reads().stream());
    }

    /** What a turn may need and none before it. */
    List<Field.OfDependency> missing(Turn turn) {
        Set<String> made = turn.steps().map(Step::value).collect(Collectors.toSet());
        Stream<Step> initials = looping.folds().stream()
                .map(fold -> fold.value())
                .filter(kept -> made.contains(kept.name()))
                .map(StateValue::initial);
        return missing(Stream.concat(initials, turn.steps()).flatMap(step -> step.reads().stream()));
    }

    /** What closes all that has been opened; none where that is nothing, or a block does. */
    List<Statement> closeFirst() {
        return closing ? List.of(new Statement.Do(new Expression.Name(opened).call("end"))) : List.of();
    }

    private List<Field.OfDependency> missing(Stream<Argument> reads) {
        List<Field.OfDependency> missing = new ArrayList<>();
        for (Argument argument : (Iterable<Argument>) reads::iterator) {
            if (argument instanceof Argument.Dependency asked) {
                Field.OfDependency field = identifiers.dependency(asked.key());
                if (field.isProvider()
                        && asked.key().per().equals(per)
                        && !open.contains(field.builderName())
                        && !missing.contains(field)) {
                    missing.add(field);
                }
            }
        }
        return missing;
    }

    /** Whether a step, or closing an object of an element or of one within, may say that the thread is to end. */
    Interrupts interrupts(Pass pass) {
        boolean isHidden = identifiers.perRun().stream()
                .map(Field.OfDependency::dependency)
                .filter(dependency -> dependency.key().isPerElement() && dependency.interrupts())
                .map(dependency -> dependency.key().per())
                .anyMatch(other -> other.equals(per) || looping.encloses(per, other));
        if (isHidden) {
            return Interrupts.HIDDEN;
        }
        return pass.interrupts() ? Interrupts.DECLARED : Interrupts.NEVER;
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
            return new Statement.UsingAll(opened, rest.get());
        }
        open.add(field.builderName());
        return new Statement.Using(field.type(), field.builderName(), field.provider(self), rest.get());
    }

    public Statement open(Field.OfDependency field) {
        open.add(field.builderName());
        String closer = field.isClosed() ? opened : "";
        return route.isOnDemand(field.builderName())
                ? new Statement.OpenOnDemand(field.type(), field.builderName(), field.provider(self), closer)
                : new Statement.Open(field.type(), field.builderName(), field.provider(self), closer);
    }
}
