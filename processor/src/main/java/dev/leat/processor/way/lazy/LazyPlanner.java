package dev.leat.processor.way.lazy;

import dev.leat.model.Guard;
import dev.leat.model.Guard.Any;
import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.plan.Attempt;
import dev.leat.processor.plan.Bytecode;
import dev.leat.processor.plan.Chooser;
import dev.leat.processor.plan.ConditionPlan;
import dev.leat.processor.plan.Expressions;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Limits;
import dev.leat.processor.plan.OptionalValues;
import dev.leat.processor.plan.Portion;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.plan.Questions;
import dev.leat.processor.plan.Terms;
import dev.leat.processor.plan.Thrown;
import dev.leat.processor.plan.Values;
import dev.leat.processor.plan.Visibility;
import dev.leat.processor.way.lazy.LazyPlan.Chunk;
import dev.leat.processor.way.lazy.LazyPlan.LazyAlternative;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import dev.leat.processor.way.lazy.LazyPlan.Made;
import dev.leat.processor.way.lazy.LazyPlan.Need;
import dev.leat.processor.way.lazy.LazyPlan.Nesting;
import dev.leat.processor.way.lazy.LazyPlan.PerRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the class that makes values when they are asked for. */
public final class LazyPlanner {
    /**
     * How many values have their bits in one field. A processor waits to set one bit until it has set the one before:
     * with 64 of them, 62 values took 154 to 206 ns, with 16 they take 132.
     */
    private static final int WORD = 16;

    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final Limits limits;
    private final Nesting nesting;
    private final Names variables;
    private final Names methods = new Names();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Integer, String> words = new HashMap<>();
    private final Thrown thrown;
    private final Presences presences;
    private final Function<String, Visibility> visibility;
    private String demand = "";

    /**
     * Where a value is kept.
     *
     * @param chunk the number of its chunk
     */
    private record Place(int number, int chunk, Step step, String field, Made made, String there, String isThere) {}

    public LazyPlanner(Groundwork ground) {
        this.graph = ground.graph();
        this.identifiers = ground.identifiers();
        this.limits = ground.limits();
        this.visibility = ground::visibility;
        this.nesting = graph.steps().stream().anyMatch(step -> step.layer() > limits.nestedCalls())
                ? Nesting.LOOP
                : Nesting.CALLS;
        this.variables = identifiers.variables();
        this.thrown = Thrown.ofMaking(graph);
        this.presences = new Presences(graph);
        methods.reserve("close");
        methods.reserveInherited();
        graph.steps().forEach(step -> methods.reserve(step.value()));
    }

    public LazyPlan plan() {
        demand = variables.claim("demand");
        String lazy = variables.claim("lazy");
        Map<String, PerRun> perRun = perRun();
        for (int number = 0; number < graph.steps().size(); number++) {
            Step step = graph.steps().get(number);
            String field = identifiers.value(step.value());
            boolean told = presences.isNullTold(step);
            places.put(
                    step.value(),
                    new Place(
                            number,
                            number / limits.lazySteps(),
                            step,
                            field,
                            made(number, field),
                            told ? variables.claim(field + "There") : "",
                            told && nesting == Nesting.CALLS
                                    ? methods.claim("is" + Names.capitalized(step.value()) + "There")
                                    : ""));
        }
        List<ChunkName> names = chunkNames();
        List<Chunk> chunks = new ArrayList<>();
        for (int chunk = 0; chunk < names.size(); chunk++) {
            chunks.add(chunk(chunk, names, perRun));
        }
        boolean usesFlow = !perRun.isEmpty()
                || graph.steps().stream().anyMatch(step -> ConditionPlan.needsFlow(step, identifiers));
        return new LazyPlan(
                usesFlow ? identifiers.own().flow() : "",
                demand,
                lazy,
                identifiers.own().failure(),
                List.copyOf(perRun.values()),
                perRun.values().stream().anyMatch(PerRun::closed),
                graph.thrownByClosing(),
                nesting,
                chunks);
    }

    /** By the name of the object, which is also that of its field. */
    private Map<String, PerRun> perRun() {
        Map<String, PerRun> perRun = new LinkedHashMap<>();
        for (Field.OfDependency field : identifiers.ofRun()) {
            String name = field.builderName();
            perRun.put(
                    name,
                    new PerRun(
                            field.type(),
                            name,
                            variables.claim(name + "Opened"),
                            methods.claim(name),
                            field.provider(new Name(identifiers.own().flow())),
                            field.isClosed()));
        }
        return perRun;
    }

    private Made made(int number, String field) {
        int chunk = number / limits.lazySteps();
        int values = Math.min(limits.lazySteps(), graph.steps().size() - chunk * limits.lazySteps());
        if (nesting == Nesting.LOOP || values <= limits.lazyFlags()) {
            return new Made.Flag(variables.claim(field + "Made"));
        }
        int within = number % limits.lazySteps();
        String word = words.computeIfAbsent(within / WORD, index -> variables.claim("made" + (index + 1)));
        return new Made.Bit(word, within % WORD);
    }

    private record ChunkName(String field, String method) {}

    private List<ChunkName> chunkNames() {
        int chunks = (graph.steps().size() - 1) / limits.lazySteps() + 1;
        List<ChunkName> names = new ArrayList<>();
        for (int number = 1; number <= chunks; number++) {
            names.add(
                    chunks == 1
                            ? new ChunkName("", "")
                            : new ChunkName(variables.claim("steps" + number), methods.claim("steps" + number)));
        }
        return names;
    }

    private Chunk chunk(int chunk, List<ChunkName> names, Map<String, PerRun> perRun) {
        int first = chunk * limits.lazySteps();
        int end = Math.min(first + limits.lazySteps(), graph.steps().size());
        return new Chunk(
                "Steps" + (chunk + 1),
                names.get(chunk).field(),
                names.get(chunk).method(),
                graph.steps().subList(first, end).stream()
                        .map(step -> step(step, chunk, names, perRun))
                        .toList());
    }

    /** @param first the values that are in variables before anything is asked */
    private Chooser chooser(List<String> first, int chunk, List<ChunkName> names, Map<String, PerRun> perRun) {
        if (nesting == Nesting.CALLS) {
            Function<String, Expression> isThere =
                    value -> Expression.own(place(value).isThere());
            Function<String, Expression> variable =
                    value -> identifiers.handedOver(value, new Name(identifiers.value(value)));
            Values asked = new OptionalValues(
                    presences, value -> first.contains(value) ? variable.apply(value) : Expression.own(value), isThere);
            Values called = new OptionalValues(presences, variable, isThere, any -> Expression.always(), this::later);
            return new Chooser(
                    new Questions(terms(asked, perRun))::of, new Expressions(terms(called, perRun)), any -> List.of());
        }
        Terms kept = terms(
                new OptionalValues(
                        presences,
                        value -> identifiers.handedOver(
                                value,
                                Expression.field(
                                        around(place(value), chunk, names),
                                        place(value).field())),
                        value -> Expression.field(
                                around(place(value), chunk, names), place(value).there()),
                        value -> known(place(value), chunk, names),
                        this::later),
                perRun);
        return new Chooser(guard -> asked(guard, kept), new Expressions(kept), any -> List.of());
    }

    /** What a loop asks for while it is made. */
    private Expression later(String condition) {
        return new Name(demand)
                .call(
                        place(condition).step().mayBeAbsent() ? "asideOptional" : "aside",
                        new Expression.Reference(new Expression.Call(null, condition, List.of())));
    }

    private Terms terms(Values values, Map<String, PerRun> perRun) {
        return new Terms(
                identifiers,
                presences,
                new Name(identifiers.own().flow()),
                values,
                input -> new Name(identifiers.input(input)),
                name -> {
                    PerRun object = perRun.get(name);
                    // Only the outline of a flow with mistakes, which has no loops, takes that of an element.
                    return object == null ? new Name(name) : Expression.own(object.method());
                });
    }

    /** Whether a value is there; if not it is asked for, and the question fails. */
    private Expression known(Place asked, int chunk, List<ChunkName> names) {
        return new Expression.Any(List.of(
                Expression.field(around(asked, chunk, names), asked.made().isSet()),
                new Name(demand)
                        .call(
                                "asks",
                                owner(asked, chunk, names),
                                new Expression.Literal(String.valueOf(asked.number())))));
    }

    private LazyStep step(Step step, int chunk, List<ChunkName> names, Map<String, PerRun> perRun) {
        Place place = place(step.value());
        List<String> first = first(step);
        List<Alternative> chosen = chooser(first, chunk, names, perRun).of(step);
        List<LazyAlternative> alternatives = new ArrayList<>();
        for (Alternative each : chosen) {
            Step.Alternative alternative = step.alternatives().get(alternatives.size());
            alternatives.add(new LazyAlternative(each, needs(alternative, each, first, chunk, names)));
        }
        String method = "make" + Names.capitalized(step.value());
        List<Attempt<LazyAlternative>> attempts = new ArrayList<>();
        for (Portion portion : Portion.of(step, Bytecode::lazy, limits.methodBytes())) {
            String attempt;
            if (attempts.isEmpty()) {
                attempt = nesting == Nesting.LOOP ? methods.claim(method) : "";
            } else {
                attempt = methods.claim(method + (attempts.size() + 1));
            }
            attempts.add(new Attempt<>(attempt, portion.of(alternatives)));
        }
        return new LazyStep(
                place.number(),
                step,
                place.field(),
                place.made(),
                place.there(),
                place.isThere(),
                visibility.apply(step.value()),
                first.stream().map(value -> need(place(value), chunk, names)).toList(),
                attempts,
                thrown.of(step.value()));
    }

    /** What a loop asked for is not known yet: what stands to the right of it in an "or" does not decide without. */
    private Expression asked(Requirement requirement, Terms kept) {
        Expression test = new Questions(kept).of(requirement);
        return hasOr(requirement.guard())
                ? new Expression.All(List.of(test, Expression.not(false, new Name(demand).call("isAsking"))))
                : test;
    }

    private static boolean hasOr(Guard<String> formula) {
        return formula instanceof Any || formula.operands().stream().anyMatch(Any.class::isInstance);
    }

    /** The value of which the only alternative asks first whether it is there; none where that is told by a method. */
    private List<String> first(Step step) {
        if (nesting == Nesting.LOOP || step.alternatives().size() > 1) {
            return List.of();
        }
        return step.alternatives().get(0).requirement().present().stream()
                .filter(taken -> taken.taking() == Taking.CONTENT || !presences.isCertain(taken.name()))
                .map(Argument.Value::name)
                .limit(1)
                .filter(value -> place(value).there().isEmpty())
                .toList();
    }

    private List<Need> needs(
            Step.Alternative alternative, Alternative chosen, List<String> first, int chunk, List<ChunkName> names) {
        Stream<Argument> matched = chosen.notNull().isEmpty()
                ? Stream.of()
                : alternative.requirement().matches().stream().map(Requirement.Match::of);
        return Stream.concat(matched, alternative.arguments().stream())
                .filter(Argument.Value.class::isInstance)
                .map(argument -> ((Argument.Value) argument).name())
                .distinct()
                .filter(value -> !first.contains(value))
                .map(value -> need(place(value), chunk, names))
                .toList();
    }

    private Need need(Place taken, int chunk, List<ChunkName> names) {
        if (nesting == Nesting.CALLS) {
            String value = taken.step().value();
            return new Need.Asked(
                    taken.step().type(), taken.step().mayBeAbsent(), identifiers.value(value), Expression.own(value));
        }
        return new Need.Kept(
                Expression.field(around(taken, chunk, names), taken.made().isSet()),
                owner(taken, chunk, names),
                taken.number());
    }

    private static Expression owner(Place taken, int chunk, List<ChunkName> names) {
        Expression other = around(taken, chunk, names);
        return other == null ? Expression.self() : other;
    }

    /** The object with the values of another chunk; null for the same. */
    private static @Nullable Expression around(Place taken, int chunk, List<ChunkName> names) {
        return taken.chunk() == chunk
                ? null
                : Expression.own(names.get(taken.chunk()).method());
    }

    private Place place(String value) {
        Place place = places.get(value);
        if (place == null) {
            throw new IllegalArgumentException("No value " + value);
        }
        return place;
    }
}
