package dev.leat.processor.plan;

import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.plan.Body.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out one way of running: in one method, or in chunks. */
public final class BodyPlanner {
    private final FlowGraph graph;
    private final Limits limits;
    private final Route route;
    private final Identifiers identifiers;
    private final Shape shape;
    private final boolean chunked;

    /** Whether a run with loops makes more than a constructor takes. */
    private final boolean isWide;

    private final @Nullable Expression self;
    private final boolean replaceable;
    private final Presences presences;
    private final Looping looping;

    /** The inputs that guards of the flow ask for. */
    private final List<String> inputs;

    /** Those that guards of the steps ask for. */
    private final Set<String> asked;

    private final List<Step> steps;

    /** The steps, and a condition that is all that is asked for. */
    private final List<Turn> turns;

    private final ChunkPlanner chunks;
    private final StagePlanner stages;
    private final Sharer sharer;
    private final Demands demands;

    /** The variables that something takes. */
    private final Set<String> read = new HashSet<>();

    /**
     * Prepares one way of running.
     *
     * @param self the flow, where one writes the calls by hand; null in its own methods
     * @param replaceable whether each step first looks for a test's replacement
     */
    public BodyPlanner(
            FlowGraph graph,
            Route route,
            Identifiers identifiers,
            Limits limits,
            @Nullable Expression self,
            boolean replaceable) {
        this.graph = graph;
        this.limits = limits;
        this.route = replaceable ? route.replaceable(identifiers) : route;
        this.identifiers = identifiers;
        this.self = self;
        this.replaceable = replaceable;
        this.presences = Presences.of(graph, this.route);
        this.looping = route.looping();
        this.inputs = ConditionPlanner.inputs(graph);
        this.asked = Set.copyOf(ConditionPlanner.inputs(inputs, this.route.steps()));
        this.steps = this.route.steps().stream()
                .filter(step -> !step.isCondition() && !step.isEffect() && !looping.isConsumed(step.value()))
                .toList();
        this.isWide = !looping.loops().isEmpty()
                && route.target().isEmpty()
                && this.steps.stream().mapToInt(step -> step.type().slots() + 1).sum() > limits.parameterSlots();
        this.shape = isWide ? Shape.CHUNKS : shape(graph, route, identifiers, limits, self);
        this.chunked = !isWide && shape == Shape.CHUNKS && !(route.target().isPresent() && steps.isEmpty());
        this.turns = looping.loops().isEmpty()
                ? this.route.steps().stream()
                        .filter(step -> !step.isCondition() || route.target().equals(Optional.of(step)))
                        .<Turn>map(Turn.Make::new)
                        .toList()
                : looping.turns();
        this.chunks = new ChunkPlanner(graph, this.route, identifiers, presences, limits, replaceable);
        this.stages = new StagePlanner(limits, this.route);
        this.sharer = new Sharer(this.route, identifiers);
        this.demands = Demands.of(this.route, replaceable);
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    private static int bytes(FlowGraph graph, Route route, Identifiers identifiers) {
        int slots = route.signature().parameters().stream()
                        .mapToInt(parameter -> parameter.type().slots())
                        .sum()
                + route.steps().stream().mapToInt(step -> step.type().slots()).sum();
        Presences presences = new Presences(graph);
        int steps = route.steps().stream()
                .filter(step -> !step.isCondition())
                .mapToInt(step -> Bytecode.make(step, slots, presences, identifiers.shared())
                        + (identifiers.shared().contains(step.value()) ? 2 * Bytecode.store(slots) : 0))
                .sum();
        long tries = graph.dependencies().stream()
                .filter(FlowGraph.Dependency::perRun)
                .count();
        int result = (route.given().size() + route.steps().size()) * Bytecode.load(slots);
        return steps + (int) tries * Bytecode.TRY + result;
    }

    /** Whether one method makes all values. */
    private static Shape shape(
            FlowGraph graph, Route route, Identifiers identifiers, Limits limits, @Nullable Expression self) {
        if (self != null || route.opens() || !route.looping().loops().isEmpty()) {
            return Shape.FIELDS;
        }
        return route.steps().size() <= limits.methodSteps() && bytes(graph, route, identifiers) <= limits.methodBytes()
                ? Shape.FIELDS
                : Shape.CHUNKS;
    }

    public Body plan() {
        List<Statement> run = new ArrayList<>();
        if (chunked) {
            run.add(new Statement.Create(route.signature().outputs(), route.outputs()));
            route.given().forEach(value -> run.add(keptInOutputs(identifiers.value(value))));
        }
        if (asksConditions()) {
            run.add(createConditions());
            run.addAll(sharer.given());
            if (chunked && route.target().isEmpty()) {
                run.add(keptInOutputs(identifiers.own().conditions()));
            }
        }
        run.addAll(marked(from(0, new Opener(identifiers, route, self, looping))));
        boolean isApart = isPulled() || (!looping.loops().isEmpty() && StatementBytes.of(run) > limits.methodBytes());
        return isApart && self == null ? apart() : body(run, Optional.empty());
    }

    private boolean isPulled() {
        return !looping.pulls().isEmpty();
    }

    /** In an object of its own, whose methods take the flow's fields through it. */
    private Body apart() {
        Expression flow = new Expression.Name(identifiers.own().flow());
        BodyPlanner within = new BodyPlanner(graph, route, identifiers, limits, flow, replaceable);
        Apart apart = new Apart(limits.methodBytes());
        List<Statement> run = apart.of(within.plan().run());
        return body(
                run,
                Optional.of(new Body.Parts(
                        (replaceable ? "Replaced" : "") + route.object(),
                        identifiers.own().flow(),
                        isPulled(),
                        apart.fields(),
                        apart.parts())));
    }

    private Body body(List<Statement> run, Optional<Body.Parts> apart) {
        return new Body(
                route.signature(),
                route.target(),
                shape,
                run,
                stages.all(),
                chunks.all(),
                asksConditions(),
                apart,
                looping.closed().stream()
                        .map(input -> identifiers.input(input.value()))
                        .toList());
    }

    private Statement keptInOutputs(String variable) {
        return new Statement.Assign(
                new Expression.Member(new Expression.Name(route.outputs()), variable), new Expression.Name(variable));
    }

    /** Everything from a turn on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Opener opener) {
        List<Statement> statements = new ArrayList<>();
        List<Turn> straight = new ArrayList<>();
        for (int i = first; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            for (Field.OfDependency field : opener.missing(turn)) {
                statements.addAll(straight(straight));
                straight = new ArrayList<>();
                if (opener.startsBlock(field)) {
                    int here = i;
                    statements.add(opener.block(field, () -> from(here, opener)));
                    return statements;
                }
                statements.add(opener.open(field));
            }
            if (!(turn instanceof Turn.Make make) || !make.step().isCondition()) {
                straight.add(turn);
            }
        }
        statements.addAll(straight(straight));
        if (isWide) {
            statements.addAll(filled());
        } else {
            statements.add(end());
        }
        return statements;
    }

    private List<Statement> straight(List<Turn> some) {
        if (chunked) {
            return stages.gather(chunks.split(some.stream().flatMap(Turn::steps).toList()));
        }
        Terms terms = terms();
        Expressions expressions =
                new Expressions(terms, replaceable ? value -> route.replacement(value, identifiers) : null);
        LoopPlanner loops = new LoopPlanner(
                looping,
                identifiers,
                terms,
                new StepPlanner(expressions, identifiers),
                step -> Stream.concat(demands.asked(step, terms).stream(), sharer.of(step, this::variable).stream())
                        .toList(),
                pass -> Opener.ofElement(identifiers, route, self, looping, pass));
        return some.stream().flatMap(turn -> loops.of(turn).stream()).toList();
    }

    private Terms terms() {
        return Terms.ofRun(
                identifiers,
                presences,
                self,
                value -> route.marked(value, identifiers).orElseGet(() -> variable(value)),
                name -> route.perRun(name),
                replaceable
                        ? condition -> new Expression.Member(
                                Expression.field(self, identifiers.own().replaced()), identifiers.value(condition))
                        : null);
    }

    private Expression variable(String name) {
        String variable = identifiers.value(name);
        read.add(variable);
        return new Expression.Name(variable);
    }

    /** Without markers that nothing reads: a run to one value knows how the others were made only if it has to. */
    private List<Statement> marked(List<Statement> statements) {
        return statements.stream().map(this::marked).toList();
    }

    private Statement marked(Statement statement) {
        if (statement instanceof Statement.Choose choose) {
            return choose.declares() && choose.marker() instanceof Expression.Name name && !read.contains(name.name())
                    ? choose.unmarked()
                    : choose;
        }
        if (statement instanceof Statement.Using using) {
            return new Statement.Using(using.type(), using.local(), using.provider(), marked(using.body()));
        }
        return statement instanceof Statement.UsingAll using
                ? new Statement.UsingAll(using.opened(), marked(using.body()))
                : statement;
    }

    private Statement returned(Step target) {
        Terms terms = Terms.ofRun(
                identifiers, presences, self, chunked ? chunks::path : this::variable, name -> route.perRun(name));
        return new Statement.ReturnValue(new Expressions(terms).returned(target));
    }

    /** Ends a run that makes more than a constructor takes. */
    private List<Statement> filled() {
        Statement.ReturnNew end = (Statement.ReturnNew) end();
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Create(route.signature().outputs(), route.outputs()));
        List<String> fields = outputs();
        for (int i = 0; i < fields.size(); i++) {
            statements.add(new Statement.Assign(
                    new Expression.Member(new Expression.Name(route.outputs()), fields.get(i)),
                    end.arguments().get(i)));
        }
        statements.add(new Statement.ReturnFilled(route.outputs()));
        return statements;
    }

    /** The fields of the outputs, in the order in which the constructor takes them. */
    private List<String> outputs() {
        List<String> outputs =
                new ArrayList<>(route.given().stream().map(identifiers::value).toList());
        steps.forEach(step -> outputs.add(identifiers.value(step.value())));
        steps.stream().filter(Presences::isMarked).forEach(step -> outputs.add(identifiers.marker(step.value())));
        if (asksConditions()) {
            outputs.add(identifiers.own().conditions());
        }
        return outputs;
    }

    private Statement end() {
        if (route.opens()) {
            List<Expression> kept = new ArrayList<>(List.of(Expression.self()));
            route.steps().forEach(step -> kept.add(new Expression.Name(identifiers.value(step.value()))));
            return new Statement.ReturnNew(route.signature().outputs(), kept);
        }
        if (route.target().isPresent()) {
            return returned(route.target().get());
        }
        if (chunked) {
            return new Statement.ReturnFilled(route.outputs());
        }
        List<Expression> kept = new ArrayList<>();
        route.given().forEach(value -> kept.add(new Expression.Name(identifiers.value(value))));
        Terms terms = terms();
        steps.forEach(step -> kept.add(
                identifiers.loops().isCopied(step.value())
                        ? terms.values().operand(new Argument.Value(step.value(), Taking.NULLABLE, null))
                        : new Expression.Name(identifiers.value(step.value()))));
        steps.stream().filter(Presences::isMarked).forEach(step -> {
            String marker = identifiers.marker(step.value());
            read.add(marker);
            kept.add(new Expression.Name(marker));
        });
        if (asksConditions()) {
            kept.add(new Expression.Name(identifiers.own().conditions()));
        }
        return new Statement.ReturnNew(route.signature().outputs(), kept);
    }

    private boolean asksConditions() {
        return route.asksConditions()
                || !asked.isEmpty()
                || !identifiers.loops().conditions().remembered().isEmpty();
    }

    private Statement createConditions() {
        Map<String, Expression> replacements = new LinkedHashMap<>();
        Expression replaced = Expression.field(self, identifiers.own().replaced());
        for (Step step : route.steps()) {
            if (replaceable && step.isCondition()) {
                replacements.put(
                        identifiers.value(step.value()),
                        new Expression.Member(replaced, identifiers.value(step.value())));
            }
        }
        return new Statement.CreateConditions(
                identifiers.own().conditions(),
                inputs.stream()
                        .<Expression>map(input -> asked.contains(input)
                                ? new Expression.Name(identifiers.input(input))
                                : new Expression.Literal("false"))
                        .toList(),
                replacements);
    }
}
