package dev.leat.processor.way.benchmark;

import dev.leat.model.Reach;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Fold;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Sequence.Form;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.plan.Ancestors;
import dev.leat.processor.plan.Expressions;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.plan.Terms;
import dev.leat.processor.way.benchmark.BenchmarkPlan.Prepared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What processors that are timed by themselves take in a flow with loops: a processor of elements takes the first of
 * them, and what others make of that.
 */
final class Elements {
    private final FlowGraph graph;
    private final Looping looping;
    private final Identifiers identifiers;
    private final Presences presences;
    private final Names names;
    private final Expression self;

    /** The values that are there. */
    private final Set<String> values;

    private final Map<String, Result> results = new HashMap<>();
    private final Set<String> sequences = new HashSet<>();
    private final Set<String> folds = new HashSet<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Result> taken = new LinkedHashMap<>();
    private final List<Prepared> prepared = new ArrayList<>();
    private final List<Step> timed = new ArrayList<>();

    /** @param names of fields, to which those of what is found are added */
    Elements(FlowGraph graph, Identifiers identifiers, Names names, Expression self) {
        this.graph = graph;
        this.looping = graph.looping();
        this.identifiers = identifiers;
        this.presences = new Presences(graph);
        this.names = names;
        this.self = self;
        values = graph.shown().stream().map(Step::value).collect(Collectors.toCollection(HashSet::new));
        looping.results().stream()
                .filter(this::isKnown)
                .forEach(result -> results.put(result.step().value(), result));
        looping.turns().forEach(this::add);
    }

    /** The calls that can be timed, in order. */
    List<Step> timed() {
        return timed;
    }

    /** What some of them take of elements, in the order in which it can be made. */
    List<Prepared> prepared() {
        return prepared;
    }

    /** What loops make, of what some of them take. */
    List<Result> results() {
        return List.copyOf(taken.values());
    }

    /** The field that holds a value. */
    String field(String value) {
        return fields.getOrDefault(value, identifiers.value(value));
    }

    /** What is made of all elements once a run, and lies there as it is taken. */
    private boolean isKnown(Result result) {
        boolean isPlain = switch (result.gathering()) {
            case NONE, LIST, OPTIONALS, SET -> true;
            case ARRAY ->
                looping.made()
                        .anyMatch(step -> step.value().equals(result.value())
                                && step.type().isPrimitive());
            case STREAM -> false;
        };
        return isPlain
                && result.scope().isEmpty()
                && !result.isShown()
                && !result.step().mayBeAbsent()
                && Ancestors.of(result.step().value(), graph).all().stream().noneMatch(Step::asked);
    }

    private void add(Turn turn) {
        if (turn instanceof Pass pass) {
            element(pass.loop());
            pass.own().forEach(this::keep);
            pass.turns().forEach(this::add);
            return;
        }
        Step step = ((Turn.Make) turn).step();
        if (step.onlyCall().isEmpty()
                || step.isEffect()
                || presences.asksConditions(step)
                || looping.isConsumed(step.value())
                || !step.arguments().stream().allMatch(this::isThere)) {
            return;
        }
        step.arguments().stream()
                .filter(argument -> results.containsKey(argument.name()))
                .forEach(argument -> take(argument.name()));
        timed.add(step);
        if (!looping.scope(step.value()).isEmpty()) {
            values.add(step.value());
            if (looping.folds().stream().anyMatch(fold -> fold.value().name().equals(step.value()))) {
                fields.put(step.value(), names.claim(step.value())); // beside what it was before
            }
            prepared.add(
                    new Prepared(field(step.value()), step.type(), expressions().of(step)));
        }
    }

    private void take(String result) {
        Result known = Objects.requireNonNull(results.get(result));
        if (known.reach() == Reach.LAST) {
            fields.computeIfAbsent(result, any -> names.claim("last" + Names.capitalized(known.value())));
        }
        taken.put(result, known);
    }

    private void element(Loop loop) {
        boolean isThere = loop.isInput() || values.contains(loop.sequence());
        if (isThere && !loop.type().isOnePass() && sequences.add(loop.sequence())) {
            Expression sequence = loop.isInput()
                    ? new Expression.Name(identifiers.input(loop.sequence()))
                    : new Expression.Name(field(loop.sequence()));
            Expression first = loop.type().form() == Form.ARRAY
                    ? new Expression.At(sequence, new Expression.Literal("0"))
                    : (loop.type().form() == Form.MAP ? sequence.call("entrySet") : sequence)
                            .call("iterator")
                            .call("next");
            prepared.add(new Prepared(
                    identifiers.element(loop.sequence()), loop.type().element(), first));
        }
    }

    /** What a fold starts from. */
    private void keep(Step step) {
        for (Fold fold : looping.folds()) {
            Step initial = fold.value().initial();
            if (fold.value().name().equals(step.value())
                    && !fold.isEmptyAtFirst()
                    && initial.arguments().stream().allMatch(this::isThere)
                    && folds.add(step.value())) {
                prepared.add(new Prepared(
                        identifiers.before(step.value()),
                        step.type(),
                        expressions().of(initial)));
            }
        }
    }

    private boolean isThere(Argument argument) {
        if (argument instanceof Argument.Value value) {
            return values.contains(value.name()) || results.containsKey(value.name());
        }
        if (argument instanceof Argument.Element element) {
            return sequences.contains(element.name());
        }
        return !(argument instanceof Argument.Previous kept)
                || looping.scope(kept.name()).isEmpty()
                || folds.contains(kept.name());
    }

    /** How they are called. */
    Expressions expressions() {
        return new Expressions(Terms.ofRun(
                identifiers,
                Presences.ofNulls(graph),
                self,
                value -> new Expression.Name(field(value)),
                Expression.Name::new));
    }
}
